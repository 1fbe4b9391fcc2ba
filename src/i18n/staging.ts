import { stagingEn } from './en-staging.ts';
import type { Language } from './language.ts';
import { stagingRu } from './ru-staging.ts';

const words: Readonly<Record<Language, typeof stagingEn>> = { en: stagingEn, ru: stagingRu };

/** Words of the area, the sights and the sound. They are not at the door: the first load goes without. */
export const stagingWordsIn = (language: Language): typeof stagingEn => words[language];
