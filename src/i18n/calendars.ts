import { calendars, example } from '../../geo/atlas.json';
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
