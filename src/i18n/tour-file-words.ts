import type { tourFilesEn } from './en-tour-files.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words about taking a tour along and bringing one in. The first load goes without. */
export const fileWordsIn = wordsByLanguage<typeof tourFilesEn>(
  import.meta.glob('./*-tour-files.ts', { eager: true })
);
