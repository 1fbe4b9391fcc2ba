import { LANGUAGES, isTextLanguage } from './language.ts';
import type { Language } from './language.ts';
import type { PlainMessages } from './messages.ts';
import { addTranslation, hasTranslation } from './translations.ts';

/** Words of the first picture by path; the one export of a module. */
const MESSAGES = import.meta.glob<Readonly<Record<string, PlainMessages>>>('./*-messages.ts');

/** What `npm run geo:validate` has checked. */
const TEXTS = import.meta.glob<Readonly<Record<string, string>>>('../../geo/languages/*.json', {
  import: 'texts'
});

const loaded = new Map<Language, PlainMessages>();

/** Whether the words of a language are there. */
export const hasMessages = (language: Language): boolean => loaded.has(language);

/** Whether words and texts of a language are there. */
export const hasLanguage = (language: Language): boolean =>
  loaded.has(language) && (isTextLanguage(language) || hasTranslation(language));

/** Keeps the words of a language: the one export of its module. */
export function keepMessages(
  language: Language,
  module: Readonly<Record<string, PlainMessages>> | undefined
): void {
  for (const messages of Object.values(module ?? {})) loaded.set(language, messages);
}

/** Fetches the words of a language, so that `messagesIn` has them. Rejects where their file does not come. */
export async function loadMessages(language: Language): Promise<void> {
  if (!loaded.has(language))
    keepMessages(language, await MESSAGES[`./${language}-messages.ts`]?.());
}

/**
 * Fetches what places, events and stories are called in a language, so that `textIn` has it; English and
 * Russian stand in the data themselves. Rejects where the file does not come.
 */
export async function loadTexts(language: Language): Promise<void> {
  const texts = await TEXTS[`../../geo/languages/${language}.json`]?.();
  if (texts) addTranslation(language, new Map(Object.entries(texts)));
}

/** Fetches words and texts of a language. Rejects where either does not come. */
export const loadLanguage = async (language: Language): Promise<void> => {
  await Promise.all([loadMessages(language), loadTexts(language)]);
};

/** Fetches the words and texts of every language; see `loadLanguage`. */
export const loadAllLanguages = async (): Promise<void> => {
  await Promise.all(LANGUAGES.map(loadLanguage));
};

/** All words of the interface in one language. Throws where `loadMessages` was not awaited for it. */
export function messagesIn(language: Language): PlainMessages {
  const messages = loaded.get(language);
  if (!messages)
    throw new Error(`The words in ${language} were asked for before they were loaded.`);
  return messages;
}
