import { MINUTES_PER_DAY, dayOf, instantToIso } from '../../time/instant.ts';
import type { Instant } from '../../time/instant.ts';

/** `1917-11-07T03:30:00`: with seconds, which the readers of GDAL and kepler.gl look for. */
export const writeTime = (t: Instant): string => `${instantToIso(t)}:00`;

/** `1917-11-07`, New Style: the day in which an instant lies. */
export const writeDay = (t: Instant): string => instantToIso(t).slice(0, 10);

/** The last day that a stretch `[…, end)` touches. */
export const writeLastDay = (end: Instant): string =>
  writeDay(end === dayOf(end) * MINUTES_PER_DAY ? end - 1 : end);
