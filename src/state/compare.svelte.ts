import { createContext } from 'svelte';
import type { Instant } from '../time/instant.ts';
import { isActiveAt } from '../time/timespan.ts';
import type { Timespan } from '../time/timespan.ts';

/**
 * A second moment, pinned beside the clock, with which the map is compared. The clock stays the one time
 * of the page.
 */
export class CompareState {
  readonly span: Timespan;
  /** Longitude in degrees of the line that parts the map: west of it lies the pinned moment. */
  line: number = $state(-180);
  #from: Instant | undefined = $state();

  constructor(span: Timespan) {
    this.span = span;
  }

  /** The pinned moment; `undefined` while nothing is compared. */
  get from(): Instant | undefined {
    return this.#from;
  }

  /** Pins a moment; one that the map does not cover pins none. */
  pin(from: Instant | undefined): void {
    this.#from = from !== undefined && isActiveAt(this.span, from) ? from : undefined;
  }
}

export const [useCompare, provideCompare] = createContext<CompareState>();
