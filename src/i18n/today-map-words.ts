import { todayMapEn } from './en-today-map.ts';
import type { Language } from './language.ts';
import { todayMapRu } from './ru-today-map.ts';

const words: Readonly<Record<Language, typeof todayMapEn>> = { en: todayMapEn, ru: todayMapRu };

/** Words of the settings for today's map. They are not at the door: the first load goes without them. */
export const todayMapWordsIn = (language: Language): typeof todayMapEn => words[language];
