import type { Side } from '../model/atlas.ts';

/** Sides in the order in which legends and tallies name them. */
export const SIDE_ORDER: readonly Side[] = [
  'mrc',
  'contested',
  'unknown',
  'none',
  'neutral',
  'government'
];

/** The filling of a side from `SidePatterns` of the same prefix; without a side: not recorded. */
export const fillOf = (prefix: string, side: Side | undefined): string =>
  `url(#${prefix}-${side ?? 'unrecorded'})`;
