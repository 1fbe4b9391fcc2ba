import type { Partyless } from '../model/side.ts';

/**
 * Outlines of the signs of those who are no party, around (0, 0), about 28 units across. They are those of the
 * badges on the map: the silhouette alone tells the side.
 */
export const SIDE_OUTLINES: Readonly<Record<Partyless | 'unrecorded', string>> = {
  contested: 'M0-17 17 0 0 17-17 0Z',
  neutral: 'M-9-12H9a3 3 0 0 1 3 3V9a3 3 0 0 1-3 3H-9a3 3 0 0 1-3-3V-9a3 3 0 0 1 3-3Z',
  none: 'M-12 0a12 12 0 1 0 24 0a12 12 0 1 0-24 0Z',
  unknown: 'M-7-12.5H7L14 0 7 12.5H-7L-14 0Z',
  unrecorded: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z'
};

/** Whether a side has one of these signs. */
export const isPartyless = (side: string): side is keyof typeof SIDE_OUTLINES =>
  side in SIDE_OUTLINES;
