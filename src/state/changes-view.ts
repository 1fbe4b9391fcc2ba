import type { Atlas, Side } from '../model/atlas.ts';
import { compareSituations, findReturned } from '../situation/compare-situations.ts';
import type { Difference } from '../situation/compare-situations.ts';
import type { Situation } from '../situation/situation-at.ts';

/** Places that went the same way, from one side to another. */
export interface TurnGroup {
  readonly then: Side | undefined;
  readonly now: Side | undefined;
  readonly differences: readonly Difference[];
}

/** What changed between two moments. */
export interface ChangesView {
  /** The commonest turn first. */
  readonly groups: readonly TurnGroup[];
  readonly count: number;
  /** How many places were looked at. */
  readonly total: number;
  /** How many changed hands in between and came back. */
  readonly returned: number;
}

/** What changed between two moments in one layer, or (`undefined`) in all. */
export function changesView(
  atlas: Atlas,
  then: Situation,
  now: Situation,
  layer: string | undefined
): ChangesView {
  const isWanted = (place: { readonly layer: string }): boolean =>
    layer === undefined || place.layer === layer;
  const differences = compareSituations(then, now).filter(({ place }) => isWanted(place));
  const byTurn = new Map<string, Difference[]>();
  for (const one of differences) {
    const turn = `${one.then.side ?? ''} ${one.now.side ?? ''}`;
    byTurn.set(turn, [...(byTurn.get(turn) ?? []), one]);
  }
  return {
    groups: [...byTurn.values()]
      .map((group) => ({ then: group[0]?.then.side, now: group[0]?.now.side, differences: group }))
      .toSorted((a, b) => b.differences.length - a.differences.length),
    count: differences.length,
    total: [...atlas.places.values()].filter(isWanted).length,
    returned: findReturned(atlas, then, now).filter(isWanted).length
  };
}
