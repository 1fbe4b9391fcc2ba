import type { Instant } from './instant.ts';

/** A half-open stretch of time `[start, end)`: `start` belongs to it, `end` does not. */
export interface Timespan {
  readonly start: Instant;
  readonly end: Instant;
}

/** Whether `t` lies in `[start, end)`. */
export const isActiveAt = ({ start, end }: Timespan, t: Instant): boolean => start <= t && t < end;

/** The nearest instant to `t` inside `[start, end)`. */
export const clampToTimespan = ({ start, end }: Timespan, t: Instant): Instant =>
  Math.min(Math.max(t, start), end - 1);
