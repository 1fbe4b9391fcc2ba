import { MINUTES_PER_HOUR, instantToGregorian, minuteOfDay } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { formatDay, formatWeekday } from './format-date.ts';
import type { Language } from './language.ts';
import { formatCount } from './plural.ts';
import type { PluralForms } from './plural.ts';

const HOUR: Readonly<Record<Language, PluralForms>> = {
  en: { one: 'hour', other: 'hours' },
  ru: { one: 'час', few: 'часа', many: 'часов', other: 'часа' }
};

const MINUTE: Readonly<Record<Language, PluralForms>> = {
  en: { one: 'minute', other: 'minutes' },
  ru: { one: 'минута', few: 'минуты', many: 'минут', other: 'минуты' }
};

const WORDS: Readonly<
  Record<Language, { old: string; new: string; midnight: string; noon: string }>
> = {
  en: { old: 'Old Style', new: 'New Style', midnight: 'midnight', noon: 'noon' },
  ru: { old: 'старого стиля', new: 'нового стиля', midnight: 'полночь', noon: 'полдень' }
};

/** The hour in words: `3 hours 30 minutes`, `21 час`, `midnight`. */
export function formatSpokenClock(t: Instant, language: Language): string {
  const minutes = minuteOfDay(t);
  if (minutes === 0) return WORDS[language].midnight;
  if (minutes === 12 * MINUTES_PER_HOUR) return WORDS[language].noon;
  const hour = formatCount(language, Math.floor(minutes / MINUTES_PER_HOUR), HOUR[language]);
  const minute = minutes % MINUTES_PER_HOUR;
  return minute === 0 ? hour : `${hour} ${formatCount(language, minute, MINUTE[language])}`;
}

/**
 * A moment for the ear, without abbreviations, the hour first because it changes most:
 * `3 hours 30 minutes, Wednesday, 25 October Old Style, 7 November New Style, 1917`.
 */
export function formatSpokenMoment(t: Instant, language: Language): string {
  const words = WORDS[language];
  return [
    formatSpokenClock(t, language),
    formatWeekday(t, language),
    `${formatDay(t, language, 'old')} ${words.old}`,
    `${formatDay(t, language, 'new')} ${words.new}`,
    String(instantToGregorian(t).year)
  ].join(', ');
}
