import { instantToIso, isoToInstant } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';

/** The start of a walk as a field for date and time holds it, `2026-11-29T10:00`; empty for none. */
export const formatStart = (start: Instant | undefined): string =>
  start === undefined ? '' : instantToIso(start);

/** What such a field says; `undefined` for an empty or half-filled one. */
export const parseStart = (text: string): Instant | undefined => isoToInstant(text.slice(0, 16));
