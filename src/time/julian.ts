import { MINUTES_PER_DAY, dayOf } from './instant.ts';
import type { CalendarDay, Instant } from './instant.ts';

/**
 * Days from 1 March of the year 0 of the Julian calendar (Old Style), which is 28 February Gregorian, to
 * 1970-01-01.
 */
const MARCH_OF_YEAR_ZERO = 719_470;
const DAYS_OF_FOUR_YEARS = 1461;

/*
 * Formulas: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", with a leap day in every fourth year.
 */

/** The Old Style day an instant lies in. */
export function instantToJulian(instant: Instant): CalendarDay {
  const days = dayOf(instant) + MARCH_OF_YEAR_ZERO;
  const cycle = Math.floor(days / DAYS_OF_FOUR_YEARS);
  const dayOfCycle = days - cycle * DAYS_OF_FOUR_YEARS;
  const yearOfCycle = Math.min(3, Math.floor(dayOfCycle / 365));
  const dayOfYear = dayOfCycle - 365 * yearOfCycle;
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: 4 * cycle + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  };
}

/** Midnight at which an Old Style day begins. */
export function julianToInstant({ year, month, day }: CalendarDay): Instant {
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const monthFromMarch = month <= 2 ? month + 9 : month - 3;
  const days =
    365 * yearFromMarch +
    Math.floor(yearFromMarch / 4) +
    Math.floor((153 * monthFromMarch + 2) / 5) +
    day -
    1;
  return (days - MARCH_OF_YEAR_ZERO) * MINUTES_PER_DAY;
}
