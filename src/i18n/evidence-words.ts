import type { evidenceEn } from './en-evidence.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words of the panels on claims and sources. The first load goes without them. */
export const evidenceWordsIn = wordsByLanguage<typeof evidenceEn>(
  import.meta.glob('./*-evidence.ts', { eager: true })
);
