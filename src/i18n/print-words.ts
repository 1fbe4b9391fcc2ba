import type { printEn } from './en-print.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words of the printed sheet of a tour. The first load goes without. */
export const printWordsIn = wordsByLanguage<typeof printEn>(
  import.meta.glob('./*-print.ts', { eager: true })
);
