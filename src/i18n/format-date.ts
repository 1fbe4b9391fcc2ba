import { formatClock, instantToGregorian, weekdayOf } from '../time/instant.ts';
import type { CalendarDay, Instant } from '../time/instant.ts';
import { instantToJulian } from '../time/julian.ts';
import type { CalendarStyle } from '../time/time-token.ts';
import type { Language } from './language.ts';
import { messagesIn } from './load-language.ts';

/** The short label of a calendar, printed after every date: `O.S.` */
export const styleLabelIn = (language: Language, style: CalendarStyle): string =>
  messagesIn(language).calendar.styles[style];

const dayIn = (t: Instant, style: CalendarStyle): CalendarDay =>
  style === 'old' ? instantToJulian(t) : instantToGregorian(t);

/** `25 October` / `25 октября` / `25. Oktober`, without a label: for places where the label stands beside it. */
export function formatDay(t: Instant, language: Language, style: CalendarStyle): string {
  const { dayNumber, months } = messagesIn(language).calendar;
  const { day, month } = dayIn(t, style);
  return `${dayNumber(day)} ${months[month - 1] ?? ''}`;
}

/** `25 October O.S.` / `25 октября ст. ст.` */
export const formatLabelledDay = (t: Instant, language: Language, style: CalendarStyle): string =>
  `${formatDay(t, language, style)} ${styleLabelIn(language, style)}`;

/** `25 October O.S. · 7 November N.S. 1917` / `25 октября ст. ст. · 7 ноября н. ст. 1917` */
export function formatDate(t: Instant, language: Language): string {
  const [old, young] = [
    formatLabelledDay(t, language, 'old'),
    formatLabelledDay(t, language, 'new')
  ];
  return `${old} · ${young} ${String(instantToGregorian(t).year)}`;
}

/** `Wednesday` / `среда` */
export const formatWeekday = (t: Instant, language: Language): string =>
  messagesIn(language).calendar.weekdays[weekdayOf(t)] ?? '';

/** `25 October O.S. (7 November N.S.) 1917, 03:30` / `25 октября ст. ст. (7 ноября н. ст.) 1917, 03:30` */
export function formatMoment(t: Instant, language: Language): string {
  const [old, young] = [
    formatLabelledDay(t, language, 'old'),
    formatLabelledDay(t, language, 'new')
  ];
  return `${old} (${young}) ${String(instantToGregorian(t).year)}, ${formatClock(t)}`;
}

/** `25 October O.S., 03:30`: a moment among others, where the page shows both calendars nearby. */
export const formatShortMoment = (t: Instant, language: Language): string =>
  `${formatLabelledDay(t, language, 'old')}, ${formatClock(t)}`;

/**
 * The days `[start, end)` covers: `24–26 October O.S.`, `27 October – 6 November O.S.` Both ends are
 * taken to be midnights.
 */
export function formatDays(
  { start, end }: { readonly start: Instant; readonly end: Instant },
  language: Language,
  style: CalendarStyle
): string {
  const last = end - 1;
  const [from, to] = [dayIn(start, style), dayIn(last, style)];
  const label = styleLabelIn(language, style);
  if (from.month === to.month)
    return `${messagesIn(language).calendar.dayNumber(from.day)}–${formatDay(last, language, style)} ${label}`;
  return `${formatDay(start, language, style)} – ${formatDay(last, language, style)} ${label}`;
}
