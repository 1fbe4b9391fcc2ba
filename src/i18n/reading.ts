import type { readingEn } from './en-reading.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words of the panels that open on demand. They are not at the door: the first load goes without them. */
export const readingWordsIn = wordsByLanguage<typeof readingEn>(
  import.meta.glob('./*-reading.ts', { eager: true })
);
