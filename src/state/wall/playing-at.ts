import type { Instant } from '../../time/instant.ts';
import { clampToTimespan } from '../../time/timespan.ts';
import type { Timespan } from '../../time/timespan.ts';

/** A clock elsewhere that runs, by its last word. */
export interface RunningClock {
  /** An instant with its fraction of a minute. */
  readonly exact: number;
  /** City minutes that pass in a second. */
  readonly speed: number;
  /** When that was, in milliseconds. */
  readonly heardAt: number;
}

/** Milliseconds for which a clock that says nothing is taken to run on. */
const RUNS_ON = 2500;

/**
 * Where a running clock stands at `now`. It never runs ahead of its last word for long, so that a console
 * that is closed leaves its last hour standing.
 */
export function playingAt({ exact, speed, heardAt }: RunningClock, now: number, span: Timespan) {
  const elapsed = Math.min(Math.max(0, now - heardAt), RUNS_ON);
  return Math.min(exact + (elapsed / 1000) * speed, clampToTimespan(span, span.end));
}

/**
 * Where the clock of a wall goes that stands at `shown` and should stand at `wanted`: it waits for a
 * console that is a little behind instead of going back with every word from it.
 */
export function withoutStumbling(shown: Instant, wanted: number, speed: number): number {
  return wanted < shown && shown - wanted < speed ? shown : wanted;
}
