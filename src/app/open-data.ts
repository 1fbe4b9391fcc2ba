import { loadMessages } from '../i18n/load-language.ts';

/** Fetches the words of the two languages in which the files of the open data tell what they hold. */
export async function openData(): Promise<void> {
  await Promise.all([loadMessages('en'), loadMessages('ru')]);
}
