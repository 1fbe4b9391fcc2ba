import { formatClock, instantToGregorian, weekdayOf } from '../time/instant.ts';
import type { CalendarDay, Instant } from '../time/instant.ts';
import { instantToJulian } from '../time/julian.ts';
import type { CalendarStyle } from '../time/time-token.ts';
import { CALENDARS } from './calendars.ts';
import type { Calendars } from './calendars.ts';
import type { Language } from './language.ts';
import { messagesIn } from './load-language.ts';

/*
 * Dates in the calendars of the atlas. Where there is but one, no label tells it from another; the examples are
 * of Old Style with New Style beside it.
 */

/** The short label of a calendar, printed after every date: `O.S.`; empty where there is but one. */
export const styleLabelIn = (
  language: Language,
  style: CalendarStyle = CALENDARS.leading,
  { beside } = CALENDARS
): string => (beside ? messagesIn(language).calendar.styles[style] : '');

const dayIn = (t: Instant, style: CalendarStyle): CalendarDay =>
  style === 'old' ? instantToJulian(t) : instantToGregorian(t);

/** `25 October` / `25 октября` / `25. Oktober`, without a label: for places where the label stands beside it. */
export function formatDay(
  t: Instant,
  language: Language,
  style: CalendarStyle = CALENDARS.leading
): string {
  const { dayNumber, months } = messagesIn(language).calendar;
  const { day, month } = dayIn(t, style);
  return `${dayNumber(day)} ${months[month - 1] ?? ''}`;
}

/** `25 October O.S.` / `25 октября ст. ст.` */
export const formatLabelledDay = (
  t: Instant,
  language: Language,
  style: CalendarStyle = CALENDARS.leading,
  calendars = CALENDARS
): string =>
  `${formatDay(t, language, style)} ${styleLabelIn(language, style, calendars)}`.trimEnd();

/** A day in the calendar that leads and, where there is one, in that beside it. */
export const listDays = (
  t: Instant,
  language: Language,
  calendars: Calendars = CALENDARS
): readonly string[] =>
  [calendars.leading, calendars.beside].flatMap((style) =>
    style ? [formatLabelledDay(t, language, style, calendars)] : []
  );

/** Both calendars name the same year but for some days; it is said once, as it is counted today. */
const yearOf = (t: Instant, { leading, beside }: Calendars): string =>
  String(dayIn(t, beside ? 'new' : leading).year);

/** `25 October O.S. · 7 November N.S. 1917` / `25 октября ст. ст. · 7 ноября н. ст. 1917` */
export const formatDate = (t: Instant, language: Language, calendars = CALENDARS): string =>
  `${listDays(t, language, calendars).join(' · ')} ${yearOf(t, calendars)}`;

/** `Wednesday` / `среда` */
export const formatWeekday = (t: Instant, language: Language): string =>
  messagesIn(language).calendar.weekdays[weekdayOf(t)] ?? '';

/** What leads, with what stands beside it in brackets. */
const inBrackets = ([leading = '', beside]: readonly string[]): string =>
  beside === undefined ? leading : `${leading} (${beside})`;

/** `25 October O.S. (7 November N.S.) 1917, 03:30` / `25 октября ст. ст. (7 ноября н. ст.) 1917, 03:30` */
export const formatMoment = (t: Instant, language: Language, calendars = CALENDARS): string =>
  `${inBrackets(listDays(t, language, calendars))} ${yearOf(t, calendars)}, ${formatClock(t)}`;

/** `25 October O.S., 03:30`: a moment among others, where the page shows both calendars nearby. */
export const formatShortMoment = (t: Instant, language: Language): string =>
  `${formatLabelledDay(t, language)}, ${formatClock(t)}`;

interface Days {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * The days `[start, end)` covers: `24–26 October O.S.`, `27 October – 6 November O.S.` Both ends are
 * taken to be midnights.
 */
export function formatDays(
  { start, end }: Days,
  language: Language,
  style: CalendarStyle = CALENDARS.leading,
  calendars = CALENDARS
): string {
  const last = end - 1;
  const [from, to] = [dayIn(start, style), dayIn(last, style)];
  const until = formatLabelledDay(last, language, style, calendars);
  if (from.month === to.month)
    return `${messagesIn(language).calendar.dayNumber(from.day)}–${until}`;
  return `${formatDay(start, language, style)} – ${until}`;
}

/** `10 October – 6 November O.S. (23 October – 19 November N.S.) 1917` */
export const formatSpan = (days: Days, language: Language, calendars = CALENDARS): string =>
  `${inBrackets(
    [calendars.leading, calendars.beside].flatMap((style) =>
      style ? [formatDays(days, language, style, calendars)] : []
    )
  )} ${yearOf(days.start, calendars)}`;
