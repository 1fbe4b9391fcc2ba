import { tourFilesEn } from './en-tour-files.ts';
import type { Language } from './language.ts';
import { tourFilesRu } from './ru-tour-files.ts';

const words: Readonly<Record<Language, typeof tourFilesEn>> = {
  en: tourFilesEn,
  ru: tourFilesRu
};

/** Words about taking a tour along and bringing one in. The first load goes without. */
export const fileWordsIn = (language: Language): typeof tourFilesEn => words[language];
