import type { wallEn } from './en-wall.ts';
import { wordsByLanguage } from './words-by-language.ts';

export type WallWords = typeof wallEn;

/** Words of a wall and of a guide's view. The first load goes without them. */
export const wallWordsIn = wordsByLanguage<WallWords>(
  import.meta.glob('./*-wall.ts', { eager: true })
);
