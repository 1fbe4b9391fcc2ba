import type { Instant } from '../../time/instant.ts';
import type { Timespan } from '../../time/timespan.ts';
import type { LocalText, Support } from '../atlas.ts';

/** How a sight is drawn. */
export const SIGHT_KINDS = [
  'searchlights',
  'bridge-lowering',
  'windows-dark',
  'windows-bright',
  'lantern',
  'blank-shot',
  'shelling'
] as const;
export type SightKind = (typeof SIGHT_KINDS)[number];

/** A moment of the night that could be seen, drawn during `[start, end)`. */
export interface Sight extends Timespan, Support {
  readonly id: string;
  readonly kind: SightKind;
  /** Id of the event it belongs to. */
  readonly event: string;
  /** Id of the place where it is drawn. */
  readonly place: string;
  /** Id of the place that light or fire is turned on. */
  readonly towards?: string;
  readonly caption: LocalText;
  /** What of it is not sure. */
  readonly doubt?: LocalText;
}

/** Which gun is heard. */
export const SOUND_KINDS = ['blank-shot', 'noon-gun'] as const;
export type SoundKind = (typeof SOUND_KINDS)[number];

/** A moment that could be heard. */
export interface Sound extends Support {
  readonly id: string;
  readonly kind: SoundKind;
  readonly time: Instant;
  /** Id of the event, or of the movement of those who heard it. */
  readonly event?: string;
  readonly movement?: string;
  readonly caption: LocalText;
}
