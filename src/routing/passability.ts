import type { Passability, Side } from '../model/atlas.ts';
import { possibleClaimsAt } from '../situation/situation-at.ts';
import type { PlaceState, Situation } from '../situation/situation-at.ts';
import type { Weight } from './spread-from.ts';

/**
 * What one does about a post that is not of one's own side: go round it however far (`avoid`), show
 * papers where the way round is long (`ask`), or walk as if nobody stood there (`ignore`).
 */
export const CHECKPOINT_WISHES = ['avoid', 'ask', 'ignore'] as const;
export type CheckpointWish = (typeof CHECKPOINT_WISHES)[number];

/** For whom one walks, and what one does about checkpoints. */
export interface Walker {
  readonly side: Side;
  readonly checkpoints: CheckpointWish;
}

/**
 * How many times its length a bridge counts where one has to show papers: the wait is as bad as some
 * five to fifteen minutes of walking. No source gives the length of a check; the editors assume it.
 */
export const ASK_FACTOR = 3;

const POST = 'checkpoint-';

/** The side whose people ask for papers, where somebody does. */
export const postOf = (passability: Passability | undefined): Side | undefined =>
  passability?.startsWith(POST) ? passability.slice(POST.length) : undefined;

/**
 * How many times its length a stretch counts for a walker: 1 where nobody stops them, `Infinity` where
 * nobody can or would pass. A post of one's own side stops nobody.
 */
export function factorOf(passability: Passability | undefined, walker: Walker): number {
  if (passability === 'raised') return Infinity;
  const post = postOf(passability);
  if (post === undefined || post === walker.side || walker.checkpoints === 'ignore') return 1;
  return walker.checkpoints === 'avoid' ? Infinity : ASK_FACTOR;
}

/** Everything that a bridge may have been at `t`, the value to draw first: more than one in doubt. */
export function possiblePassabilities(
  { place, passability }: Pick<PlaceState, 'place' | 'passability'>,
  t: number
): readonly Passability[] {
  const possible = possibleClaimsAt(place.control, t).map((claim) => claim.passability);
  return [...new Set([passability, ...possible])].filter((one) => one !== undefined);
}

/**
 * The weight of the streets as the bridges stood at one instant, in metres of walking. A street or
 * bridge of which the atlas tells nothing is open.
 */
export function weightAt(
  { states }: Pick<Situation, 'states'>,
  side: Side,
  checkpoints: CheckpointWish
): Weight {
  const walker = { side, checkpoints };
  const factors = new Map(
    [...states].map(([id, { passability }]) => [id, factorOf(passability, walker)])
  );
  return ({ bridge, length }) => length * (factors.get(bridge ?? '') ?? 1);
}
