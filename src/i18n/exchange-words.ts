import type { exchangeEn } from './en-exchange.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words in and about files of tours. They are not at the door: the first load goes without them. */
export const exchangeWordsIn = wordsByLanguage<typeof exchangeEn>(
  import.meta.glob('./*-exchange.ts', { eager: true })
);
