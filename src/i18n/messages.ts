import type { en } from './en-messages.ts';

/** Says of a side, by its id, one thing. */
export type SayOfSide = (side: string) => string;

/**
 * All words of the interface at the door. English sets the shape; a language that lacks a key or adds one
 * fails the type check. Words about the city (names, sides, summaries) are not here but in the data.
 */
export type PlainMessages = typeof en;

/** The same with what the data say of the sides, each by the id of a side: see `withSides`. */
export type Messages = PlainMessages & {
  readonly side: {
    readonly name: SayOfSide;
    readonly short: SayOfSide;
    /** How a place is, in the middle of a sentence. */
    readonly state: SayOfSide;
    readonly passes: SayOfSide;
    readonly stays: SayOfSide;
    /** Who could cross a bridge, by its passability. */
    readonly crossing: (passability: string) => string;
  };
};
