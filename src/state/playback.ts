import { clampToTimespan } from '../time/timespan.ts';
import type { Timespan } from '../time/timespan.ts';

/** City minutes that pass in one second of playback. */
export const SPEEDS = [30, 60, 180, 360] as const;
export type Speed = (typeof SPEEDS)[number];

/** A frame that comes later than this (milliseconds) was held up, and its time is not made up for. */
const LONGEST_FRAME = 250;

/** Where playback stands: `exact` is an `Instant` with a fraction of a minute. */
export interface PlaybackPosition {
  readonly exact: number;
  /** Whether the last minute of the span is reached. */
  readonly ended: boolean;
}

/**
 * Moves playback on by the real time between two frames, in milliseconds; `speed` is in city minutes for
 * a second.
 */
export function advance(
  exact: number,
  elapsed: number,
  speed: number,
  span: Timespan
): PlaybackPosition {
  if (elapsed <= 0 || elapsed > LONGEST_FRAME) return { exact, ended: false };
  const next = exact + (elapsed / 1000) * speed;
  const last = clampToTimespan(span, span.end);
  return next >= last ? { exact: last, ended: true } : { exact: next, ended: false };
}
