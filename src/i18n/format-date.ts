import { formatClock, instantToGregorian, weekdayOf } from '../time/instant.ts';
import type { CalendarDay, Instant } from '../time/instant.ts';
import { instantToJulian } from '../time/julian.ts';
import type { CalendarStyle } from '../time/time-token.ts';
import { MONTHS_IN_DATE, WEEKDAYS } from './calendar-words.ts';
import type { Language } from './language.ts';

/** Short labels of the calendars, printed after every date. */
export const STYLE_LABELS: Readonly<Record<Language, Readonly<Record<CalendarStyle, string>>>> = {
  en: { old: 'O.S.', new: 'N.S.' },
  ru: { old: 'ст. ст.', new: 'н. ст.' }
};

const dayIn = (t: Instant, style: CalendarStyle): CalendarDay =>
  style === 'old' ? instantToJulian(t) : instantToGregorian(t);

/** `25 October` / `25 октября`, without a label: for places where the label stands beside it. */
export function formatDay(t: Instant, language: Language, style: CalendarStyle): string {
  const { day, month } = dayIn(t, style);
  return `${String(day)} ${MONTHS_IN_DATE[language][month - 1] ?? ''}`;
}

/** `25 October O.S.` / `25 октября ст. ст.` */
export const formatLabelledDay = (t: Instant, language: Language, style: CalendarStyle): string =>
  `${formatDay(t, language, style)} ${STYLE_LABELS[language][style]}`;

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
  WEEKDAYS[language][weekdayOf(t)] ?? '';

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
  const label = STYLE_LABELS[language][style];
  if (from.month === to.month)
    return `${String(from.day)}–${formatDay(last, language, style)} ${label}`;
  return `${formatDay(start, language, style)} – ${formatDay(last, language, style)} ${label}`;
}
