import { MINUTES_PER_HOUR, instantToGregorian, minuteOfDay } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { CALENDARS } from './calendars.ts';
import { formatDay, formatWeekday } from './format-date.ts';
import type { Language } from './language.ts';
import { messagesIn } from './load-language.ts';

/** The hour in words: `3 hours 30 minutes`, `21 час`, `3 Uhr 30`, `midnight`. */
export function formatSpokenClock(t: Instant, language: Language): string {
  const words = messagesIn(language).calendar.spoken;
  const minutes = minuteOfDay(t);
  if (minutes === 0) return words.midnight;
  if (minutes === 12 * MINUTES_PER_HOUR) return words.noon;
  return words.clock(Math.floor(minutes / MINUTES_PER_HOUR), minutes % MINUTES_PER_HOUR);
}

/**
 * A moment for the ear, without abbreviations, the hour first because it changes most:
 * `3 hours 30 minutes, Wednesday, 25 October Old Style, 7 November New Style, 1917`.
 */
export function formatSpokenMoment(
  t: Instant,
  language: Language,
  { leading, beside } = CALENDARS
): string {
  const { styles } = messagesIn(language).calendar.spoken;
  return [
    formatSpokenClock(t, language),
    formatWeekday(t, language),
    ...[leading, beside].flatMap((style) =>
      style ? [`${formatDay(t, language, style)} ${beside ? styles[style] : ''}`.trimEnd()] : []
    ),
    String(instantToGregorian(t).year)
  ].join(', ');
}
