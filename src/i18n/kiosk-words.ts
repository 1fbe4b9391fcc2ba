import { kioskEn } from './en-kiosk.ts';
import type { Language } from './language.ts';
import { kioskRu } from './ru-kiosk.ts';

export type KioskWords = typeof kioskEn;

const WORDS: Readonly<Record<Language, KioskWords>> = { en: kioskEn, ru: kioskRu };

/** Words of a museum's screen. The first load goes without them. */
export const kioskWordsIn = (language: Language): KioskWords => WORDS[language];
