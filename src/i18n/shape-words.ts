import type { shapeEn } from './en-shape.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words of what is drawn in the edit mode. They are not at the door: the first load goes without. */
export const shapeWordsIn = wordsByLanguage<typeof shapeEn>(
  import.meta.glob('./*-shape.ts', { eager: true })
);
