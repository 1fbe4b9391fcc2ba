/**
 * A moment on the wall clock of Petrograd: whole minutes since 1970-01-01T00:00 of that clock,
 * Gregorian calendar, no zone. Moments of 1917 are negative numbers.
 *
 * No `Date` is used: a `Date` reads the zone of the viewer, and the city's clock of 1917 is not in it.
 */
export type Instant = number;

/** Year, month and day of a calendar (the name of the calendar belongs to the function that gives it). */
export interface CalendarDay {
  readonly year: number;
  /** 1 = January … 12 = December */
  readonly month: number;
  readonly day: number;
}

export const MINUTES_PER_HOUR = 60;
export const MINUTES_PER_DAY = 1440;

/** Days before each month in a year that begins with March, so that the leap day comes last. */
const daysBeforeMonthFromMarch = (monthFromMarch: number): number =>
  Math.floor((153 * monthFromMarch + 2) / 5);

/**
 * Days from 1970-01-01 to a Gregorian day; negative before 1970.
 * Formula: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function gregorianToDays({ year, month, day }: CalendarDay): number {
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const dayOfYear = daysBeforeMonthFromMarch((month + 9) % 12) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The Gregorian day that lies `days` after 1970-01-01 (Hinnant, civil_from_days). */
export function daysToGregorian(days: number): CalendarDay {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - daysBeforeMonthFromMarch(monthFromMarch) + 1
  };
}

/** Days of a Gregorian month. */
export function daysInGregorianMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return gregorianToDays({ ...next, day: 1 }) - gregorianToDays({ year, month, day: 1 });
}

const ISO_MINUTE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/**
 * Reads `1917-11-07T03:30` (ISO 8601, Gregorian, no zone, minutes). `T24:00` is the end of a day.
 * Gives `undefined` for anything else, for days that do not exist and for hours past the day.
 */
export function isoToInstant(text: string): Instant | undefined {
  const match = ISO_MINUTE.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number
  ];
  if (month < 1 || month > 12 || day < 1 || day > daysInGregorianMonth(year, month))
    return undefined;
  if (minute > 59 || hour * MINUTES_PER_HOUR + minute > MINUTES_PER_DAY) return undefined;
  return gregorianToDays({ year, month, day }) * MINUTES_PER_DAY + hour * MINUTES_PER_HOUR + minute;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Days since 1970-01-01 of the day an instant lies in. */
export const dayOf = (instant: Instant): number => Math.floor(instant / MINUTES_PER_DAY);

/** Minutes since midnight, 0–1439. */
export const minuteOfDay = (instant: Instant): number => instant - dayOf(instant) * MINUTES_PER_DAY;

/** The Gregorian (New Style) day an instant lies in. */
export const instantToGregorian = (instant: Instant): CalendarDay =>
  daysToGregorian(dayOf(instant));

/** Writes an instant as `1917-11-07T03:30`. */
export function instantToIso(instant: Instant): string {
  const { year, month, day } = instantToGregorian(instant);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}T${formatClock(instant)}`;
}

/** The clock face of an instant, `03:30`. */
export function formatClock(instant: Instant): string {
  const minutes = minuteOfDay(instant);
  return `${pad(Math.floor(minutes / MINUTES_PER_HOUR))}:${pad(minutes % MINUTES_PER_HOUR)}`;
}

/** Day of the week, 0 = Sunday … 6 = Saturday (1970-01-01 was a Thursday). */
export const weekdayOf = (instant: Instant): number => (((dayOf(instant) + 4) % 7) + 7) % 7;
