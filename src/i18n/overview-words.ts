import type { overviewEn } from './en-overview.ts';
import { wordsByLanguage } from './words-by-language.ts';

export type OverviewWords = typeof overviewEn;

/** Words of the overview; apart from the messages, because it opens on demand. */
export const overviewWordsIn = wordsByLanguage<OverviewWords>(
  import.meta.glob('./*-overview.ts', { eager: true })
);
