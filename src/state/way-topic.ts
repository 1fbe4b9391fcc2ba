import { PARTYLESS } from '../model/side.ts';
import type { Party } from '../model/side.ts';
import { CHECKPOINT_WISHES } from '../routing/passability.ts';
import type { Walker } from '../routing/passability.ts';

/** What the panel `way` is asked: from which place to which one, as whom. */
export interface WayTopic extends Walker {
  /** Ids of places; `undefined` where none is chosen yet. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Stands in a topic for an end that is not chosen. */
const OPEN = '0';

const idOf = (part: string | undefined): string | undefined =>
  part === undefined || part === '' || part === OPEN ? undefined : part;

/** Reads `finlyandsky-barracks/winter-palace/mrc/avoid`; what is left out or unknown is a stranger who asks. */
export function parseWayTopic(topic: string | undefined, parties: readonly Party[]): WayTopic {
  const [from, to, side, checkpoints] = topic?.split('/') ?? [];
  const sides = [...parties.map(({ id }) => id), ...PARTYLESS];
  return {
    from: idOf(from),
    to: idOf(to),
    side: sides.find((one) => one === side) ?? 'neutral',
    checkpoints: CHECKPOINT_WISHES.find((one) => one === checkpoints) ?? 'ask'
  };
}

/** Writes the question for a link. */
export const formatWayTopic = ({ from, to, side, checkpoints }: WayTopic): string =>
  [from ?? OPEN, to ?? OPEN, side, checkpoints].join('/');
