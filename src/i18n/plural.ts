import type { Language } from './language.ts';

/** Forms of a counted word; Russian needs `few` and `many`, English only `one` and `other`. */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

const rules = new Map<Language, Intl.PluralRules>();

function rulesOf(language: Language): Intl.PluralRules {
  const own = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, own);
  return own;
}

/** The form that a whole number asks for in a language (CLDR plural rules). */
export function selectPlural(language: Language, count: number, forms: PluralForms): string {
  const category = rulesOf(language).select(count);
  if (category === 'zero' || category === 'two') return forms.other;
  return forms[category] ?? forms.other;
}

/** The number and the word that goes with it: `21 час`. */
export const formatCount = (language: Language, count: number, forms: PluralForms): string =>
  `${String(count)} ${selectPlural(language, count, forms)}`;
