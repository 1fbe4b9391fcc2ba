import type { Atlas, Place } from '../model/atlas.ts';
import { changesBetween } from './situation-at.ts';
import type { PlaceState, Situation } from './situation-at.ts';

/** A place that one side held then and another holds now. */
export interface Difference {
  readonly place: Place;
  readonly then: PlaceState;
  readonly now: PlaceState;
}

/**
 * The places whose side, by the best value of the claims, differs between two moments. What happened
 * between them does not count: a place that went and came back is not among them. Order: that of
 * the atlas. Either moment may be the earlier.
 */
export function compareSituations(then: Situation, now: Situation): readonly Difference[] {
  return [...now.states.values()].flatMap((state) => {
    const before = then.states.get(state.place.id);
    if (!before || before.side === state.side) return [];
    return [{ place: state.place, then: before, now: state }];
  });
}

/** The places that changed side between two moments and were back with the same side at the other. */
export function findReturned(atlas: Atlas, then: Situation, now: Situation): readonly Place[] {
  const [earlier, later] = then.t < now.t ? [then.t, now.t] : [now.t, then.t];
  const moved = changesBetween(atlas, earlier, later)
    .filter(({ claim, before }) => claim.side !== before.side)
    .map(({ place }) => place);
  return [...new Set(moved)].filter(
    ({ id }) => then.states.get(id)?.side === now.states.get(id)?.side
  );
}

/** Whether a thing at this longitude lies on the side of `then`, west of the line. */
export const isWestOf = (longitude: number, [own = 0]: readonly number[]): boolean =>
  own < longitude;

/** The states to draw where a line of longitude parts the map: `then` west of it, `now` east of it. */
export function splitStates(
  then: Situation,
  now: Situation,
  longitude: number
): ReadonlyMap<string, PlaceState> {
  return new Map(
    [...now.states].map(([id, state]) => {
      const before = then.states.get(id);
      return [id, before && isWestOf(longitude, state.place.position) ? before : state];
    })
  );
}
