import { LANGUAGES } from './language.ts';
import type { Language } from './language.ts';
import type { Messages } from './messages.ts';

const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  ru: async () => (await import('./ru.ts')).ru
};

const loaded = new Map<Language, Messages>();

/** Whether the words of a language are there. */
export const hasMessages = (language: Language): boolean => loaded.has(language);

/** Fetches the words of a language, so that `messagesIn` has them. Rejects where their file does not come. */
export async function loadMessages(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await LOADERS[language]());
}

/** Fetches the words of every language; see `loadMessages`. */
export const loadAllMessages = async (): Promise<void> => {
  await Promise.all(LANGUAGES.map(loadMessages));
};

/** All words of the interface in one language. Throws where `loadMessages` was not awaited for it. */
export function messagesIn(language: Language): Messages {
  const messages = loaded.get(language);
  if (!messages)
    throw new Error(`The words in ${language} were asked for before they were loaded.`);
  return messages;
}
