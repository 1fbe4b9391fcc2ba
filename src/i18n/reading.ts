import { readingEn } from './en-reading.ts';
import type { Language } from './language.ts';
import { readingRu } from './ru-reading.ts';

const READING: Readonly<Record<Language, typeof readingEn>> = { en: readingEn, ru: readingRu };

/** Words of the panels that open on demand. They are not at the door: the first load goes without them. */
export const readingWordsIn = (language: Language): typeof readingEn => READING[language];
