import type { todayMapEn } from './en-today-map.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words of the settings for today's map. They are not at the door: the first load goes without them. */
export const todayMapWordsIn = wordsByLanguage<typeof todayMapEn>(
  import.meta.glob('./*-today-map.ts', { eager: true })
);
