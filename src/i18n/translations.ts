/** The texts of the data in further languages, each by its English; see `geo/languages`. */
const translations = new Map<string, ReadonlyMap<string, string>>();

/** Keeps the texts of a language, so that `textIn` finds them. */
export function addTranslation(language: string, texts: ReadonlyMap<string, string>): void {
  translations.set(language, texts);
}

/** Whether the texts of a language are there. */
export const hasTranslation = (language: string): boolean => translations.has(language);

/** An English text in a further language; `undefined` where nobody has said it there. */
export const translate = (text: string, language: string): string | undefined =>
  translations.get(language)?.get(text);
