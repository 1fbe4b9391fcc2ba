import type { Instant } from '../time/instant.ts';

/** Finds moments at which a place changes hands, strictly after or before another one. */
export interface ChangeFinder {
  readonly findNext: (t: Instant) => Instant | undefined;
  readonly findPrevious: (t: Instant) => Instant | undefined;
}
