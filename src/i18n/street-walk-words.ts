import { streetWalkEn } from './en-street-walk.ts';
import type { Language } from './language.ts';
import { streetWalkRu } from './ru-street-walk.ts';

const words: Readonly<Record<Language, typeof streetWalkEn>> = {
  en: streetWalkEn,
  ru: streetWalkRu
};

/** Words for following a tour on the street. The first load goes without. */
export const streetWalkWordsIn = (language: Language): typeof streetWalkEn => words[language];

/** `to the north-east` for 40 degrees clockwise from north. */
export const formatDirection = (bearing: number, language: Language): string =>
  streetWalkWordsIn(language).directions[Math.round(bearing / 45) % 8] ?? '';
