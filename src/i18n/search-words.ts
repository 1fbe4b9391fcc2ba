import type { searchEn } from './en-search.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words of the search. They are not at the door: the first load goes without them. */
export const searchWordsIn = wordsByLanguage<typeof searchEn>(
  import.meta.glob('./*-search.ts', { eager: true })
);
