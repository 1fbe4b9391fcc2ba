import { exchangeEn } from './en-exchange.ts';
import type { Language } from './language.ts';
import { exchangeRu } from './ru-exchange.ts';

const words: Readonly<Record<Language, typeof exchangeEn>> = { en: exchangeEn, ru: exchangeRu };

/** Words in and about files of tours. They are not at the door: the first load goes without them. */
export const exchangeWordsIn = (language: Language): typeof exchangeEn => words[language];
