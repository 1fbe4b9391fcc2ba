import { editEn } from './en-edit.ts';
import type { Language } from './language.ts';
import { editRu } from './ru-edit.ts';

const words: Readonly<Record<Language, typeof editEn>> = { en: editEn, ru: editRu };

/** Words of the edit mode. They are not at the door: the first load goes without. */
export const editWordsIn = (language: Language): typeof editEn => words[language];
