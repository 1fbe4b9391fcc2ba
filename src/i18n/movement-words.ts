import type { movementEn } from './en-movement.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words of the movements. The first load goes without them. */
export const movementWordsIn = wordsByLanguage<typeof movementEn>(
  import.meta.glob('./*-movement.ts', { eager: true })
);
