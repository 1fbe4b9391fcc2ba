import type { Party, Side } from '../../model/atlas.ts';
import type { Partyless } from '../../model/side.ts';
import type { PlaceState } from '../../situation/situation-at.ts';

/** Two sides whose colours alternate in a hatch. */
export interface Hatch {
  readonly id: string;
  readonly sides: readonly [Side, Side];
}

/** Id of the pattern of two sides, whichever is named first. */
export const hatchIdOf = (a: Side, b: Side): string => `map-hatch-${[a, b].toSorted().join('-')}`;

/**
 * Id of the pattern for a state with two sides, or `undefined` where one colour is enough. A contested place
 * is hatched in the colours of the two who fight for it.
 */
export function hatchOf({ side, sides, between, uncertain }: PlaceState): string | undefined {
  const [earlier, later] = [sides[0], sides.at(-1)];
  if (between && [side, earlier, later].includes('contested')) return hatchIdOf(...between);
  if (uncertain && earlier !== undefined && later !== undefined && earlier !== later)
    return hatchIdOf(earlier, later);
  return undefined;
}

/** Those who are no party; the record fails the type check when one is missing. */
const PARTYLESS: Readonly<Record<Partyless, true>> = {
  contested: true,
  neutral: true,
  none: true,
  unknown: true
};

/** All sides, the first party of the atlas to the right of the others, as on a halved plate. */
export const listDrawnSides = (parties: readonly Party[]): readonly Side[] => [
  ...parties.map(({ id }) => id).toReversed(),
  ...Object.keys(PARTYLESS)
];

/** Every pair of different sides once. */
export function createHatches(parties: readonly Party[]): Hatch[] {
  const sides = listDrawnSides(parties);
  return sides.flatMap((first, index) =>
    sides.slice(index + 1).map((second): Hatch => ({
      id: hatchIdOf(first, second),
      sides: [first, second]
    }))
  );
}
