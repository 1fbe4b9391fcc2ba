import type { Passability, Side } from '../model/atlas.ts';
import type { Situation } from '../situation/situation-at.ts';
import type { Path } from './find-path.ts';
import { possiblePassabilities, postOf } from './passability.ts';
import type { Walker } from './passability.ts';

/** A bridge as it stood at the hour asked about. */
export interface Crossing {
  /** Id of the bridge, and of its place in the atlas where there is one. */
  readonly bridge: string;
  /** Who held it; `undefined` where the atlas has no such place. */
  readonly side: Side | undefined;
  readonly passability: Passability | undefined;
  /** Whose people ask the walker for papers here. Those of the walker's own side do not count. */
  readonly post: Side | undefined;
  /** Everything it may have been: more than one where the hour of a change is uncertain. */
  readonly possible: readonly Passability[];
}

/** A bridge as a walker met it at the hour of a situation. */
export function createCrossing(
  bridge: string,
  { states, t }: Pick<Situation, 'states' | 't'>,
  walker: Walker
): Crossing {
  const state = states.get(bridge);
  const post = postOf(state?.passability);
  return {
    bridge,
    side: state?.side,
    passability: state?.passability,
    post: post === walker.side ? undefined : post,
    possible: state ? possiblePassabilities(state, t) : []
  };
}

/** Ids of the bridges that a path crosses, in order. */
export const listBridges = ({ edges }: Path): string[] => [
  ...new Set(edges.flatMap(({ bridge }) => bridge ?? []))
];
