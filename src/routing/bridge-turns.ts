import type { Atlas } from '../model/atlas.ts';
import type { Instant } from '../time/instant.ts';

/**
 * The moments, in order, at which what is known of any bridge changes: from one to the next, every way
 * stays the same.
 */
export function listBridgeTurns({ places }: Pick<Atlas, 'places'>): Instant[] {
  const bridges = [...places.values()].filter(({ kind }) => kind === 'bridge');
  const turns = bridges.flatMap(({ control }) =>
    control.flatMap(({ start, end, beginning: { earliest, latest } }) => [
      start,
      end,
      earliest,
      latest
    ])
  );
  return [...new Set(turns)].toSorted((a, b) => a - b);
}

/** The last of the turns up to `t`; `t` itself before all of them. */
export const lastTurn = (turns: readonly Instant[], t: Instant): Instant =>
  turns.findLast((turn) => turn <= t) ?? t;
