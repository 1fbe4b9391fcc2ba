import { openDataEn } from './en-open-data.ts';
import type { Language } from './language.ts';
import { openDataRu } from './ru-open-data.ts';

const words: Readonly<Record<Language, typeof openDataEn>> = { en: openDataEn, ru: openDataRu };

/** Words in and about the files of open data. They are not at the door: the first load goes without them. */
export const openDataWordsIn = (language: Language): typeof openDataEn => words[language];
