import { overviewEn } from './en-overview.ts';
import type { Language } from './language.ts';
import { overviewRu } from './ru-overview.ts';

const OVERVIEW: Readonly<Record<Language, typeof overviewEn>> = { en: overviewEn, ru: overviewRu };

export type OverviewWords = typeof overviewEn;

/** Words of the overview; apart from the messages, because it opens on demand. */
export const overviewWordsIn = (language: Language): OverviewWords => OVERVIEW[language];
