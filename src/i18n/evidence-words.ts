import { evidenceEn } from './en-evidence.ts';
import type { Language } from './language.ts';
import { evidenceRu } from './ru-evidence.ts';

const EVIDENCE: Readonly<Record<Language, typeof evidenceEn>> = { en: evidenceEn, ru: evidenceRu };

/** Words of the panels on claims and sources. The first load goes without them. */
export const evidenceWordsIn = (language: Language): typeof evidenceEn => EVIDENCE[language];
