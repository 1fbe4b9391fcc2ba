/** Languages of the interface, in the order of the picker. */
export const LANGUAGES = ['en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language named in itself, in full and where there is little room. */
export const LANGUAGE_NAMES: Readonly<
  Record<Language, { readonly full: string; readonly short: string }>
> = { en: { full: 'English', short: 'EN' }, ru: { full: 'Русский', short: 'РУ' } };

/** Whether `value` names a language of the interface. */
export const isLanguage = (value: unknown): value is Language =>
  LANGUAGES.some((language) => language === value);

/**
 * The first wish (BCP 47 tags in order of preference, as in `navigator.languages`) that the interface
 * speaks: `ru-RU` counts as `ru`. `undefined` when none does.
 */
export const findLanguage = (wishes: readonly string[]): Language | undefined =>
  wishes.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage);

/** How names are written in a language; the same object each time. */
export const letteringIn = (language: Language): Lettering => LETTERINGS[language];

/** The text of the city in a language of the interface. */
export const textIn = (
  text: { readonly en: string; readonly ru: string },
  language: Language
): string => text[language];

interface Lettering {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly write: (text: { readonly en: string; readonly ru: string }) => string;
}

const letteringOf = (language: Language): Lettering => ({
  tag: language,
  write: (text) => textIn(text, language)
});

const LETTERINGS: Readonly<Record<Language, Lettering>> = {
  en: letteringOf('en'),
  ru: letteringOf('ru')
};
