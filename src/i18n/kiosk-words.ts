import type { kioskEn } from './en-kiosk.ts';
import { wordsByLanguage } from './words-by-language.ts';

export type KioskWords = typeof kioskEn;

/** Words of a museum's screen. The first load goes without them. */
export const kioskWordsIn = wordsByLanguage<KioskWords>(
  import.meta.glob('./*-kiosk.ts', { eager: true })
);
