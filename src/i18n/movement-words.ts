import { movementEn } from './en-movement.ts';
import type { Language } from './language.ts';
import { movementRu } from './ru-movement.ts';

const WORDS: Readonly<Record<Language, typeof movementEn>> = { en: movementEn, ru: movementRu };

/** Words of the movements. The first load goes without them. */
export const movementWordsIn = (language: Language): typeof movementEn => WORDS[language];
