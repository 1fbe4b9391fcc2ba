import type { Side } from '../../model/atlas.ts';
import type { PlaceState } from '../../situation/situation-at.ts';

/** Two sides whose colours alternate in a hatch. */
export interface Hatch {
  readonly id: string;
  readonly sides: readonly [Side, Side];
}

const idOf = (a: Side, b: Side): string => `map-hatch-${[a, b].toSorted().join('-')}`;

/** A contested place is hatched in the colours of the two who fight for it. */
const FIGHTING: readonly [Side, Side] = ['government', 'mrc'];

/** Id of the pattern for a state with two sides, or `undefined` where one colour is enough. */
export function hatchOf({ side, sides, uncertain }: PlaceState): string | undefined {
  const [earlier, later] = [sides[0], sides.at(-1)];
  const isFoughtFor = earlier === 'contested' || later === 'contested' || side === 'contested';
  if (isFoughtFor) return idOf(...FIGHTING);
  if (uncertain && earlier !== undefined && later !== undefined && earlier !== later)
    return idOf(earlier, later);
  return undefined;
}

/** All sides; the record fails the type check when one is missing. */
const SIDE_RECORD: Record<Side, true> = {
  government: true,
  mrc: true,
  contested: true,
  neutral: true,
  none: true,
  unknown: true
};

/** Sides in no order that matters. */
// `Object.keys` forgets the type of the keys; the record has no others.
export const DRAWN_SIDES = Object.keys(SIDE_RECORD) as readonly Side[];

/** Every pair of different sides once. */
export const createHatches = (): Hatch[] =>
  DRAWN_SIDES.flatMap((first, index) =>
    DRAWN_SIDES.slice(index + 1).map((second) => ({
      id: idOf(first, second),
      sides: [first, second]
    }))
  );
