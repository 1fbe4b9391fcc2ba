import type { Position } from 'geojson';
import type { Way } from './atlas.ts';

/** A stretch of a track between two of its vertices over which nothing changes but the place. */
export interface TrackRun {
  /** Indexes of its first and last vertex; the next run begins at its last. */
  readonly from: number;
  readonly to: number;
  /** How it is gone; `halt` where the mover stands still. */
  readonly way: Way | 'halt';
  /** Whether the record does not give the minute of both of its ends. */
  readonly isInterpolated: boolean;
}

/** The line of a movement with a time at every vertex. */
export interface MovementTrack {
  readonly id: string;
  /** [lon, lat] by vertex. */
  readonly positions: readonly Position[];
  /** Minutes as `Instant`, with a fraction, by vertex; they never decrease. */
  readonly times: readonly number[];
  /** In order; together they cover all vertices. */
  readonly runs: readonly TrackRun[];
}
