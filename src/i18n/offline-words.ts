import type { offlineEn } from './en-offline.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words about the copy kept on the visitor's device. The first load goes without them. */
export const offlineWordsIn = wordsByLanguage<typeof offlineEn>(
  import.meta.glob('./*-offline.ts', { eager: true })
);
