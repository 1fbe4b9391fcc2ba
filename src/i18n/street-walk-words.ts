import type { streetWalkEn } from './en-street-walk.ts';
import type { Language } from './language.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words for following a tour on the street. The first load goes without. */
export const streetWalkWordsIn = wordsByLanguage<typeof streetWalkEn>(
  import.meta.glob('./*-street-walk.ts', { eager: true })
);

/** `to the north-east` for 40 degrees clockwise from north. */
export const formatDirection = (bearing: number, language: Language): string =>
  streetWalkWordsIn(language).directions[Math.round(bearing / 45) % 8] ?? '';
