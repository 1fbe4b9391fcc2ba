import type { terminalEn } from './en-terminal.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words of the terminal table that the page has no use for. */
export const terminalWordsIn = wordsByLanguage<typeof terminalEn>(
  import.meta.glob('./*-terminal.ts', { eager: true })
);
