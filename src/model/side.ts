import type { LocalText } from './local-text.ts';

/** Who holds a place where no party of the atlas does. `none`: nobody is there. `unknown`: nobody wrote it down. */
export const PARTYLESS = ['contested', 'neutral', 'none', 'unknown'] as const;
export type Partyless = (typeof PARTYLESS)[number];

/** Who holds a place: the id of one of the parties that `atlas.json` names, or one of `PARTYLESS`. */
export type Side = string;

/** Whether people could cross: `raised` for nobody, `checkpoint-ID` with papers shown to that party. */
export type Passability = 'open' | 'raised' | `checkpoint-${string}`;

/**
 * Silhouettes by which parties are told apart without colours: SVG paths around (0, 0), about 28 units across.
 * Those of places that no party holds are of the rooms that draw them.
 */
export const OUTLINES = {
  disc: 'M-13.5 0a13.5 13.5 0 1 0 27 0a13.5 13.5 0 1 0-27 0Z',
  shield: 'M-12.5-13H12.5V1.5C12.5 8 6.5 12.5 0 15.5C-6.5 12.5-12.5 8-12.5 1.5Z',
  house: 'M0-16.5 13.5-5V13.5H-13.5V-5Z',
  cross: 'M-8-14H8V-8H14V8H8V14H-8V8H-14V-8H-8Z'
} as const;
export type Outline = keyof typeof OUTLINES;

/** Fillings by which bands and ground are told apart without colours. */
export const PATTERNS = ['solid', 'lines', 'bars', 'grid'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** Colours (`#rrggbb`) of a party in one light: of its sign, of the rim of that, of the ground it holds. */
export interface PartyColours {
  readonly plate: string;
  readonly edge: string;
  readonly ground: string;
}

/**
 * What is said of a party; each text stands where its name alone would break the grammar of a language. What
 * each means is in the data dictionary, `geo/schema/README.md`.
 */
export const PARTY_TEXTS = [
  'name',
  'short',
  'note',
  'held',
  'heldInFull',
  'passes',
  'stays',
  'subject',
  'checkpoint',
  'checkpointInFull',
  'walker'
] as const;
export type PartyTexts = Readonly<Record<(typeof PARTY_TEXTS)[number], LocalText>>;

/** One of those who fight, as `atlas.json` names them. */
export interface Party extends PartyTexts {
  readonly id: string;
  readonly outline: Outline;
  /** The path of that outline. */
  readonly sign: string;
  readonly pattern: Pattern;
  readonly colours: {
    readonly day: PartyColours;
    readonly night: PartyColours;
    /** Of its sign by day, where much contrast is asked for. */
    readonly strong: string;
  };
}
