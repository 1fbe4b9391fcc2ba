import { aboutEn } from './en-about.ts';
import type { Language } from './language.ts';
import { aboutRu } from './ru-about.ts';

const ABOUT: Readonly<Record<Language, typeof aboutEn>> = { en: aboutEn, ru: aboutRu };

/** The words of the page about the map; apart from the messages, because few visitors open it. */
export const aboutIn = (language: Language): typeof aboutEn => ABOUT[language];
