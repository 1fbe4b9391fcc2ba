import type { openDataEn } from './en-open-data.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words in and about the files of open data. They are not at the door: the first load goes without them. */
export const openDataWordsIn = wordsByLanguage<typeof openDataEn>(
  import.meta.glob('./*-open-data.ts', { eager: true })
);
