import { shapeEn } from './en-shape.ts';
import type { Language } from './language.ts';
import { shapeRu } from './ru-shape.ts';

const words: Readonly<Record<Language, typeof shapeEn>> = { en: shapeEn, ru: shapeRu };

/** Words of what is drawn in the edit mode. They are not at the door: the first load goes without. */
export const shapeWordsIn = (language: Language): typeof shapeEn => words[language];
