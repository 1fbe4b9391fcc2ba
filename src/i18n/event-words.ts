import { eventEn } from './en-event.ts';
import type { Language } from './language.ts';
import { eventRu } from './ru-event.ts';

const WORDS: Readonly<Record<Language, typeof eventEn>> = { en: eventEn, ru: eventRu };

/** Words of the events, one by one and all together. The first load goes without them. */
export const eventWordsIn = (language: Language): typeof eventEn => WORDS[language];
