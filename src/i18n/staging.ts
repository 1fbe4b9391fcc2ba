import type { stagingEn } from './en-staging.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words of the area, the sights and the sound. They are not at the door: the first load goes without. */
export const stagingWordsIn = wordsByLanguage<typeof stagingEn>(
  import.meta.glob('./*-staging.ts', { eager: true })
);
