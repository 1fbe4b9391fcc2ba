import { embedEn } from './en-embed.ts';
import type { Language } from './language.ts';
import { embedRu } from './ru-embed.ts';

export type EmbedWords = typeof embedEn;

const EMBED: Readonly<Record<Language, EmbedWords>> = { en: embedEn, ru: embedRu };

/** Words of the map on another page, and of the panel that puts it there. */
export const embedWordsIn = (language: Language): EmbedWords => EMBED[language];
