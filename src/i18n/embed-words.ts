import type { embedEn } from './en-embed.ts';
import { wordsByLanguage } from './words-by-language.ts';

export type EmbedWords = typeof embedEn;

/** Words of the map on another page, and of the panel that puts it there. */
export const embedWordsIn = wordsByLanguage<EmbedWords>(
  import.meta.glob('./*-embed.ts', { eager: true })
);
