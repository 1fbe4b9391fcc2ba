import type { en } from './en-messages.ts';

/**
 * All words of the interface. English sets the shape; a language that lacks a key or adds one fails the
 * type check. Words about the city (names, summaries) are not here but in the data.
 */
export type Messages = typeof en;
