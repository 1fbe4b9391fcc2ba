import type { tourEn } from './en-tour.ts';
import { LANGUAGES } from './language.ts';
import type { Language } from './language.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words of walking tours. They are not at the door: the first load goes without. */
export const tourWordsIn = wordsByLanguage<typeof tourEn>(
  import.meta.glob('./*-tour.ts', { eager: true })
);

const numbers = new Map(
  LANGUAGES.map((language) => [
    language,
    new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  ])
);

/** `3.4` / `3,4` */
export const formatDecimal = (value: number, language: Language): string =>
  numbers.get(language)?.format(value) ?? String(value);

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
