import type { Instant } from '../../time/instant.ts';
import type { LocalText, Support } from '../atlas.ts';

/** Where the map looks: its centre in degrees and the zoom. */
export interface StoryView {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** One page of a story, and how map and clock stand while it is read. */
export interface StoryStep extends Support {
  readonly id: string;
  readonly view: StoryView;
  readonly time: Instant;
  /** Where the clock comes to rest if it plays from `time` on; absent: it stands still. */
  readonly end?: Instant;
  /** Whether the step goes back behind the one before. */
  readonly isFlashback: boolean;
  /** Ids of the layers to show; absent: those the visitor has chosen. */
  readonly layers?: ReadonlySet<string>;
  /** Id of the place to choose. */
  readonly place?: string;
  /** Ids of the events the text tells of. */
  readonly events: readonly string[];
  /** Ids of the movements to show. */
  readonly movements: readonly string[];
  readonly text: LocalText;
}

/** A guided way through the atlas, told in steps. */
export interface Story {
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  /** How long it takes to read, about. */
  readonly minutes: number;
  readonly steps: readonly [StoryStep, ...StoryStep[]];
}
