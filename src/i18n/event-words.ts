import type { eventEn } from './en-event.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words of the events, one by one and all together. The first load goes without them. */
export const eventWordsIn = wordsByLanguage<typeof eventEn>(
  import.meta.glob('./*-event.ts', { eager: true })
);
