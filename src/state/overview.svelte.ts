import type { Atlas } from '../model/atlas.ts';
import type { PlaceOrder } from '../situation/order-places.ts';
import { MINUTES_PER_DAY } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Timespan } from '../time/timespan.ts';

const lengthOf = ({ start, end }: Timespan): number => end - start;

/** How the visitor wants the overview: which days, in which order, of which places. */
export class OverviewState {
  /** Midnights at which the days of the record begin. */
  readonly days: readonly Instant[];
  order: PlaceOrder = $state('fall');
  /** Whether the hours are shown as a table of words. */
  asTable = $state(false);
  /** Whether the panel takes more than its usual width. */
  isWide = $state(true);
  /** Id of the layer that is counted; `undefined` counts all. */
  layer: string | undefined = $state();
  #range: Timespan = $state.raw({ start: 0, end: 0 });

  /** Begins with the shortest chapter, in which most happens. */
  constructor({ recordStart, span, chapters }: Atlas) {
    const count = Math.ceil((span.end - recordStart) / MINUTES_PER_DAY);
    this.days = Array.from({ length: count }, (_, day) => recordStart + day * MINUTES_PER_DAY);
    const [shortest] = chapters.toSorted((a, b) => lengthOf(a) - lengthOf(b));
    this.#range = { start: shortest?.start ?? recordStart, end: shortest?.end ?? span.end };
  }

  /** The days that are shown, from a midnight to a midnight. */
  get range(): Timespan {
    return this.#range;
  }

  /** Begins with a day; a last day before it moves along. */
  beginWith(day: Instant): void {
    this.#range = { start: day, end: Math.max(this.#range.end, day + MINUTES_PER_DAY) };
  }

  /** Ends with a day; a first day after it moves along. */
  endWith(day: Instant): void {
    this.#range = { start: Math.min(this.#range.start, day), end: day + MINUTES_PER_DAY };
  }
}
