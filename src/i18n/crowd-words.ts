import type { crowdEn } from './en-crowd.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words about more places than there is room for. They are not at the door: the first load goes without them. */
export const crowdWordsIn = wordsByLanguage<typeof crowdEn>(
  import.meta.glob('./*-crowd.ts', { eager: true })
);
