import type { Position } from 'geojson';
import type { Instant } from '../time/instant.ts';

/** A stop of a walking tour, as other programs and paper get it. All texts are plain, never HTML. */
export interface ExchangedStop {
  readonly name: string;
  /** `[longitude, latitude]`, WGS84. */
  readonly position: Position;
  /** What the guide noted for the walk. */
  readonly note?: string;
  /** What happened here, what one sees here today. */
  readonly description?: string;
  /** What the description rests on, in words. */
  readonly citations?: string;
  /** The hour of 1917 that the stop tells of. */
  readonly hour?: Instant;
  /** Id of a place of the atlas. */
  readonly place?: string;
  /** Id of an event of the atlas. */
  readonly event?: string;
  /** Whole minutes one stays to look. */
  readonly dwell?: number;
  /** Whole minutes the guide talks. */
  readonly talk?: number;
  /** Whole minutes one waits besides, for the walk to follow 1917; worked out anew, so never read back. */
  readonly wait?: number;
}

/** The way from one stop to the next. */
export interface ExchangedLeg {
  /** Whole minutes on foot. */
  readonly duration: number;
  /** Metres. */
  readonly distance: number;
}

/**
 * What a file brings back of a tour: the rest is planned anew. Ids of places and events, and hours, are as
 * the file writes them: they may name nothing in the atlas, or lie outside its days.
 */
export interface ImportedTour {
  readonly name: string;
  readonly description?: string;
  readonly stops: readonly ExchangedStop[];
  /** The way through the streets; empty where none was planned. */
  readonly route: readonly Position[];
  /**
   * When the walk begins today, on the wall clock of the city: minutes since 1970-01-01T00:00 of it.
   * It is never an hour of 1917.
   */
  readonly start?: Instant;
}

/** A tour on its way to a file. */
export interface ExchangedTour extends ImportedTour {
  /** Leg `i` leads from stop `i` to stop `i + 1`. */
  readonly legs?: readonly ExchangedLeg[];
  /** Where the same tour opens in this program: an absolute address. */
  readonly link?: string;
  /** Whose data the geometry is. */
  readonly attribution?: string;
  /** Address of the licence of that data. */
  readonly licence?: string;
}
