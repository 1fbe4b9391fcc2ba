import { printEn } from './en-print.ts';
import type { Language } from './language.ts';
import { printRu } from './ru-print.ts';

const words: Readonly<Record<Language, typeof printEn>> = { en: printEn, ru: printRu };

/** Words of the printed sheet of a tour. The first load goes without. */
export const printWordsIn = (language: Language): typeof printEn => words[language];
