import type { Instant } from '../../time/instant.ts';
import type { LocalText, Support } from '../atlas.ts';

/** A stop of a ready-made walk: what one tells there and what one sees. */
export interface TourStop extends Support {
  /** Id of the place where one stands. */
  readonly place: string;
  /** Id of the event the stop tells of first. */
  readonly event?: string;
  /** The hour of 1917 of which the stop tells. */
  readonly time: Instant;
  /** Whole minutes to look. */
  readonly dwell: number;
  /** Whole minutes to tell. */
  readonly talk: number;
  readonly tells: LocalText;
  /** What a walker sees there today; of the place, where the walk says nothing of its own. */
  readonly sees: LocalText;
}

/** A ready-made walk through the city of today. */
export interface Tour {
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  /** About how long it takes at 4.5 km/h, the stops included. */
  readonly minutes: number;
  readonly isRoundTrip: boolean;
  /** What is known of steps on the way, and what is not; absent where nobody has looked at it. */
  readonly stepFree?: LocalText;
  readonly stops: readonly [TourStop, TourStop, ...TourStop[]];
}
