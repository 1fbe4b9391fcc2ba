import { PARTYLESS } from '../model/side.ts';
import type { Atlas, Side } from '../model/atlas.ts';
import type { Instant } from '../time/instant.ts';
import type { Timespan } from '../time/timespan.ts';

/** How many places each side holds. */
export type Tally = Readonly<Record<Side, number>>;

/** A stretch in which the numbers do not change. */
export interface TallyStretch extends Timespan {
  readonly tally: Tally;
}

/** How many places each side holds at `t` by the best value of its claims; all 0 before the record. */
export function tallyAt(atlas: Atlas, t: Instant): Tally {
  const sides = [...atlas.sides.map(({ id }) => id), ...PARTYLESS];
  const tally: Record<Side, number> = Object.fromEntries(sides.map((side) => [side, 0]));
  for (const { control } of atlas.places.values()) {
    const claim = control.find(({ start, end }) => start <= t && t < end);
    if (claim) tally[claim.side] = (tally[claim.side] ?? 0) + 1;
  }
  return tally;
}

/**
 * The tally over `[start, end)`, in stretches that meet without gaps. What lies before the record of
 * control is left out, so the first stretch may begin later than `start`.
 */
export function tallySeries(atlas: Atlas, { start, end }: Timespan): readonly TallyStretch[] {
  const from = Math.max(start, atlas.recordStart);
  const turns = [...atlas.places.values()].flatMap(({ control }) =>
    control.map((claim) => claim.start).filter((turn) => from < turn && turn < end)
  );
  const starts = from < end ? [from, ...[...new Set(turns)].toSorted((a, b) => a - b)] : [];
  return starts.map((turn, index) => ({
    start: turn,
    end: starts[index + 1] ?? end,
    tally: tallyAt(atlas, turn)
  }));
}
