import type { aboutEn } from './en-about.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** The words of the page about the map; apart from the messages, because few visitors open it. */
export const aboutIn = wordsByLanguage<typeof aboutEn>(
  import.meta.glob('./*-about.ts', { eager: true })
);
