import { chapters, languages, opening } from '../../../geo/atlas.json';
import type { Instant } from '../../time/instant.ts';
import { isoToInstant } from '../../time/instant.ts';

export type KioskLanguage = keyof typeof languages;

/** Whether the map speaks the language that `value` names. */
export const isKioskLanguage = (value: string): value is KioskLanguage =>
  Object.hasOwn(languages, value);

/** Languages a kiosk may offer: those of the page. */
export const KIOSK_LANGUAGES = Object.keys(languages).filter(isKioskLanguage);

/** How many steps the text may grow by. */
export const LARGEST_TEXT = 3;

/** On which side of the screen the panel and its controls stand. */
export type Hand = 'left' | 'right';

/** How a museum wants its screen. */
export interface KioskOptions {
  /** At least one, in the order in which they are offered. */
  readonly languages: readonly KioskLanguage[];
  /** With which a visit begins: one of `languages`. */
  readonly language: KioskLanguage;
  /** Seconds without a touch after which the screen asks whether anyone is there. */
  readonly idle: number;
  /** Seconds for which it waits for an answer. */
  readonly countdown: number;
  /** The hours that play while nobody is there. */
  readonly attractStart: Instant;
  readonly attractEnd: Instant;
  /** City minutes that pass in one second of that play. */
  readonly attractSpeed: number;
  /** Whether every control stands in the lower third of the screen. */
  readonly lowReach: boolean;
  /** Steps by which the text is larger than usual, 0 … `LARGEST_TEXT`. */
  readonly textSize: number;
  readonly highContrast: boolean;
  readonly hand: Hand;
  /** Whether a visitor may let the guns be heard. */
  readonly sound: boolean;
  /** Digits that open the page of the staff; without them it does not open. */
  readonly pin: string | undefined;
  /** Whether visits are counted, on this device only. */
  readonly counts: boolean;
  /** Hour of the machine's clock, 0 … 23, in which the page is opened anew if nobody is there. */
  readonly reloadHour: number;
}

/** The chapter in which a visit begins. */
const OPENING_CHAPTER = chapters.find(
  ({ start, end }) => start <= opening.time && opening.time < end
);

/** What holds where nothing else is said. */
export const KIOSK_DEFAULTS: KioskOptions = {
  languages: KIOSK_LANGUAGES,
  language: 'en',
  idle: 90,
  countdown: 20,
  attractStart: isoToInstant(OPENING_CHAPTER?.start ?? opening.time) ?? 0,
  attractEnd: isoToInstant(OPENING_CHAPTER?.end ?? opening.time) ?? 0,
  attractSpeed: 30,
  lowReach: false,
  textSize: 0,
  highContrast: false,
  hand: 'right',
  sound: false,
  pin: undefined,
  counts: true,
  reloadHour: 4
};
