import type { Instant } from '../../time/instant.ts';
import type { LocalText, Support } from '../atlas.ts';

/** A legend – a tale that is told, not the key of a map – and what the record holds beside it. */
export interface Legend extends Support {
  readonly id: string;
  readonly belief: LocalText;
  readonly record: LocalText;
  /** Id of the place where it can be looked at. */
  readonly place?: string;
  /** When it can be looked at. */
  readonly time?: Instant;
  /** Ids of the events the record rests on. */
  readonly events: readonly string[];
}
