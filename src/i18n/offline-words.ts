import { offlineEn } from './en-offline.ts';
import type { Language } from './language.ts';
import { offlineRu } from './ru-offline.ts';

const words: Readonly<Record<Language, typeof offlineEn>> = { en: offlineEn, ru: offlineRu };

/** Words about the copy kept on the visitor's device. The first load goes without them. */
export const offlineWordsIn = (language: Language): typeof offlineEn => words[language];
