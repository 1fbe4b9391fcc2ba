import { wallEn } from './en-wall.ts';
import type { Language } from './language.ts';
import { wallRu } from './ru-wall.ts';

export type WallWords = typeof wallEn;

const WORDS: Readonly<Record<Language, WallWords>> = { en: wallEn, ru: wallRu };

/** Words of a wall and of a guide's view. The first load goes without them. */
export const wallWordsIn = (language: Language): WallWords => WORDS[language];
