import type { editEn } from './en-edit.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words of the edit mode. They are not at the door: the first load goes without. */
export const editWordsIn = wordsByLanguage<typeof editEn>(
  import.meta.glob('./*-edit.ts', { eager: true })
);
