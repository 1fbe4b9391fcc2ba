import { languages } from '../../geo/atlas.json';
import { translate } from './translations.ts';

/** Languages of the page, as `geo/atlas.json` offers them. */
export type Language = keyof typeof languages;

/** Each language named in itself, in full and where there is little room. */
export const LANGUAGE_NAMES: Readonly<
  Record<Language, { readonly name: string; readonly short: string }>
> = languages;

/** Whether `value` names a language of the page. */
export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && Object.hasOwn(languages, value);

/** Languages of the page, in the order of the picker. */
export const LANGUAGES: readonly Language[] = Object.keys(languages).filter(isLanguage);

/** A text of the data, which has it in English and, where the atlas offers that, in Russian; every other is by its English in `geo/languages/`. */
interface Text {
  readonly en: string;
  readonly ru?: string;
}

/** Whether the data themselves say every text in this language. */
export const isTextLanguage = (language: Language): language is keyof Text =>
  language === 'en' || language === 'ru';

/** The languages of the page in which the data themselves say every text. */
export const TEXT_LANGUAGES = LANGUAGES.filter(isTextLanguage);

/**
 * The first wish (BCP 47 tags in order of preference, as in `navigator.languages`) that the page speaks:
 * `ru-RU` counts as `ru`. `undefined` when none does.
 */
export const findLanguage = (wishes: readonly string[]): Language | undefined =>
  wishes.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage);

/** A text of the data in a language of the page; English where it is said in no other words there. */
export const textIn = (text: Text, language: Language): string =>
  (isTextLanguage(language) ? text[language] : translate(text.en, language)) ?? text.en;

interface Lettering {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly write: (text: Text) => string;
}

const letterings = new Map<Language, Lettering>();

/** How names are written in a language; the same object each time. */
export function letteringIn(language: Language): Lettering {
  const lettering = letterings.get(language) ?? {
    tag: language,
    write: (text: Text) => textIn(text, language)
  };
  letterings.set(language, lettering);
  return lettering;
}
