import {
  MINUTES_PER_DAY,
  MINUTES_PER_HOUR,
  daysInGregorianMonth,
  gregorianToDays
} from './instant.ts';
import type { CalendarDay, Instant } from './instant.ts';
import { julianToInstant } from './julian.ts';
import { readTokens } from './time-token.ts';
import type { CalendarStyle, MomentWords, TimeToken } from './time-token.ts';

/**
 * Why a text names no moment: it cannot be read at all, or it names a day the calendar has not, or an
 * hour the day has not.
 */
export type InstantFault = 'unreadable' | 'no-such-day' | 'no-such-hour';

/** `{ t }` for a text that names a moment, else `{ fault }`; tell them apart by `'t' in result`. */
export type ParsedInstant = { readonly t: Instant } | { readonly fault: InstantFault };

interface WrittenDate {
  readonly day: number;
  readonly month: number;
  readonly isIso: boolean;
  year: number | undefined;
  style: CalendarStyle | undefined;
}

/** What a text says, before it is known whether such a day exists. */
interface Reading {
  readonly dates: WrittenDate[];
  /** Minutes since midnight, and whether the clock can show them. */
  clock: { readonly minutes: number; readonly exists: boolean } | undefined;
  /** A calendar named ahead of its date. */
  styleAhead: CalendarStyle | undefined;
}

type Step = (reading: Reading, token: TimeToken, next: TimeToken | undefined) => number | undefined;

function addDate(reading: Reading, date: Omit<WrittenDate, 'style'>): void {
  reading.dates.push({ ...date, style: reading.styleAhead });
  reading.styleAhead = undefined;
}

function addStyle(reading: Reading, style: CalendarStyle): boolean {
  const date = reading.dates.at(-1);
  if ((date ?? { style: reading.styleAhead }).style !== undefined) return false;
  if (date) date.style = style;
  else reading.styleAhead = style;
  return true;
}

function addYear(reading: Reading, year: number): boolean {
  const date = reading.dates.at(-1);
  if (date?.year !== undefined || !date) return false;
  date.year = year;
  return true;
}

/** Takes one token, or a day and a month in either order; gives how many it took, if any fits. */
const takeTokens: Step = (reading, token, next) => {
  const written = { isIso: false, year: undefined };
  switch (token.kind) {
    case 'date':
      addDate(reading, token);
      return 1;
    case 'clock':
      if (reading.clock) return undefined;
      reading.clock = token;
      return 1;
    case 'style':
      return addStyle(reading, token.style) ? 1 : undefined;
    case 'year':
      return addYear(reading, token.year) ? 1 : undefined;
    case 'day':
      if (next?.kind !== 'month') return undefined;
      addDate(reading, { day: token.day, month: next.month, ...written });
      return 2;
    case 'month':
      if (next?.kind !== 'day') return undefined;
      addDate(reading, { day: next.day, month: token.month, ...written });
      return 2;
  }
};

function readTokensTogether(tokens: readonly TimeToken[]): Reading | undefined {
  const reading: Reading = { dates: [], clock: undefined, styleAhead: undefined };
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    const taken = token && takeTokens(reading, token, tokens[index + 1]);
    if (taken === undefined) return undefined;
    index += taken;
  }
  return reading;
}

function dateToMidnight(
  date: WrittenDate,
  defaultStyle: CalendarStyle,
  year: number
): Instant | undefined {
  const day: CalendarDay = { ...date, year: date.year ?? year };
  if (day.month < 1 || day.month > 12) return undefined;
  const isOld = (date.style ?? defaultStyle) === 'old';
  // Every fourth year of Old Style is a leap year, as 1904 is in both calendars.
  const leapYear = isOld && day.year % 4 === 0 ? 1904 : day.year;
  if (day.day < 1 || day.day > daysInGregorianMonth(leapYear, day.month)) return undefined;
  return isOld ? julianToInstant(day) : gregorianToDays(day) * MINUTES_PER_DAY;
}

/** The midnight of one date, or of the same day written in both calendars, that which leads first. */
function datesToMidnight(
  dates: readonly WrittenDate[],
  year: number,
  leading: CalendarStyle
): ParsedInstant {
  const [first, second, ...others] = dates;
  if (!first || others.length > 0) return { fault: 'unreadable' };
  const midnight = dateToMidnight(first, first.isIso ? 'new' : leading, year);
  if (midnight === undefined) return { fault: 'no-such-day' };
  if (second && dateToMidnight(second, leading === 'old' ? 'new' : 'old', year) !== midnight)
    return { fault: 'unreadable' };
  return { t: midnight };
}

/**
 * Reads a moment as people write it, in English, Russian or a language whose words are given. Never throws.
 *
 * - Human dates are in the calendar that leads, Old Style unless another is given: `25 Oct 03:30`, `25 October 1917, 3:30`, `October 25 03:30`, `25 окт`,
 *   `25 октября 1917 г., 03:30`, `25.10 03:30`, `25.10.1917 03:30`.
 * - ISO dates are New Style: `1917-11-07T03:30`, `1917-11-07 03:30`, `1917-11-07`.
 * - A mark anywhere chooses the calendar: `O.S.`, `OS`, `ст. ст.`, `с.с.`, `N.S.`, `NS`, `н. ст.`, `н.с.`
 * - Both calendars at once may be written if they agree: `25 October (7 November) 1917, 02:00`.
 *
 * Without a year `year` is meant, without a clock midnight; `24:00` is the end of the day.
 */
export function parseInstant(
  text: string,
  further: readonly MomentWords[] = [],
  year = 1917,
  leading: CalendarStyle = 'old'
): ParsedInstant {
  const tokens = readTokens(text, further);
  const reading = tokens && readTokensTogether(tokens);
  if (!reading) return { fault: 'unreadable' };
  const midnight = datesToMidnight(reading.dates, year, leading);
  if ('fault' in midnight) return midnight;
  const { minutes, exists } = reading.clock ?? { minutes: 0, exists: true };
  return exists && minutes <= 24 * MINUTES_PER_HOUR
    ? { t: midnight.t + minutes }
    : { fault: 'no-such-hour' };
}
