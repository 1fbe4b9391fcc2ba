import { tourEn } from './en-tour.ts';
import type { Language } from './language.ts';
import { tourRu } from './ru-tour.ts';

const words: Readonly<Record<Language, typeof tourEn>> = { en: tourEn, ru: tourRu };

/** Words of walking tours. They are not at the door: the first load goes without. */
export const tourWordsIn = (language: Language): typeof tourEn => words[language];

const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 1 }),
  ru: new Intl.NumberFormat('ru', { maximumFractionDigits: 1 })
};

/** `3.4` / `3,4` */
export const formatDecimal = (value: number, language: Language): string =>
  numbers[language].format(value);

/** `25 min`, `1 h 52 min`; a part of a minute counts to the nearest one. */
export function formatMinutes(minutes: number, language: Language): string {
  const whole = Math.round(minutes);
  const words = tourWordsIn(language);
  return whole < 60 ? words.minutes(whole) : words.hours(Math.floor(whole / 60), whole % 60);
}

/** `640 m` to the nearest ten metres, `3.4 km` */
export function formatMetres(metres: number, language: Language): string {
  const words = tourWordsIn(language);
  const tens = Math.round(metres / 10) * 10;
  return tens < 1000
    ? words.metres(String(tens))
    : words.kilometres(formatDecimal(metres / 1000, language));
}
