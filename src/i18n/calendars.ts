import { calendars, example, span } from '../../geo/atlas.json';
import { isoToInstant } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { CalendarStyle } from '../time/time-token.ts';

/** In which calendars the city tells its dates. */
export interface Calendars {
  readonly leading: CalendarStyle;
  /** The one in which a date is said besides, if any. */
  readonly beside: CalendarStyle | undefined;
}

const styleOf = (calendar: string | undefined): CalendarStyle | undefined =>
  calendar === undefined ? undefined : calendar === 'julian' ? 'old' : 'new';

/** Those that `geo/atlas.json` names, in its order. */
export const CALENDARS: Calendars = {
  leading: styleOf(calendars[0]) ?? 'new',
  beside: styleOf(calendars[1])
};

/** A moment by which the fields show how one may be typed. */
export const EXAMPLE: Instant = isoToInstant(example) ?? 0;

/** The same as the files write it. */
export const EXAMPLE_ISO: string = example;

/** The year of which the map tells. */
export const YEAR = EXAMPLE_ISO.slice(0, 4);

/** From the first day of the map to the midnight that ends the last, New Style: `1917-10-23/1917-11-20`, as ISO 8601 has it. */
export const MAP_DAYS = [span.start, span.end].map((t) => t.slice(0, 10)).join('/');
