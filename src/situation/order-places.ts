import type { Place, Side } from '../model/atlas.ts';
import { fallOf } from './control-matrix.ts';

/** By what the places of the matrix are ordered. */
export const PLACE_ORDERS = ['fall', 'district', 'layer'] as const;
export type PlaceOrder = (typeof PLACE_ORDERS)[number];

/** Places under one heading; the order by time has a single group without one. */
export interface PlaceGroup {
  /** Id of the district or of the layer. */
  readonly key: string | undefined;
  readonly places: readonly Place[];
}

/** In order of their fall; those that never fell come last, equal ones keep their order. */
const byFall = (places: readonly Place[], to: Side): Place[] =>
  places.toSorted((a, b) => {
    const [first, second] = [fallOf(a, to) ?? Infinity, fallOf(b, to) ?? Infinity];
    return first === second ? 0 : first - second;
  });

/**
 * The places in groups by `keyOf`, in the order of `keys`, those without a known key at the end; in
 * each group in order of their fall to a party (see `fallOf`). Groups without a place are left out.
 */
export function groupPlaces(
  places: readonly Place[],
  keys: readonly string[],
  keyOf: (place: Place) => string | undefined,
  to: Side
): readonly PlaceGroup[] {
  const sorted = byFall(places, to);
  const known = (place: Place): string | undefined => {
    const key = keyOf(place);
    return key !== undefined && keys.includes(key) ? key : undefined;
  };
  return [...keys, undefined]
    .map((key) => ({ key, places: sorted.filter((place) => known(place) === key) }))
    .filter((group) => group.places.length > 0);
}
