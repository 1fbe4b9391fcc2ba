import { MINUTES_PER_DAY, dayOf, daysToGregorian, gregorianToDays } from './instant.ts';
import type { CalendarDay, Instant } from './instant.ts';

/**
 * Days by which the Gregorian calendar (New Style) is ahead of the Julian one (Old Style).
 * Valid from 14 March 1900 to 14 March 2100 New Style.
 */
export const OLD_STYLE_DELAY_DAYS = 13;

/** The Old Style day an instant lies in. */
export const instantToJulian = (instant: Instant): CalendarDay =>
  daysToGregorian(dayOf(instant) - OLD_STYLE_DELAY_DAYS);

/**
 * Midnight at which an Old Style day begins. Between March 1900 and March 2100 both calendars have
 * months of the same lengths but for shifted leap days, which do not touch 1917.
 */
export const julianToInstant = (day: CalendarDay): Instant =>
  (gregorianToDays(day) + OLD_STYLE_DELAY_DAYS) * MINUTES_PER_DAY;
