import type { Claim, Party, Side } from '../model/atlas.ts';

/**
 * Sides in the order in which legends and tallies name them: the party to whom places fall, those who are no
 * party, and the other parties.
 */
export const orderSides = ([first, ...others]: readonly [Party, ...Party[]]): readonly Side[] => [
  first.id,
  'contested',
  'unknown',
  'none',
  'neutral',
  ...others.map(({ id }) => id)
];

/** Names the filling of what these two fight for, whichever is named first. */
export const fightKeyOf = (between: readonly [Side, Side]): string =>
  ['contested', ...between.toSorted()].join('~');

/**
 * The filling of a side from `SidePatterns` of the same prefix; without a side: not recorded. Without `between`
 * a contested place has the colours of the first two of the atlas.
 */
export const fillOf = (
  prefix: string,
  side: Side | undefined,
  between?: Claim['between']
): string => `url(#${prefix}-${between ? fightKeyOf(between) : (side ?? 'unrecorded')})`;

/** The colour of a party, as the root of the page has it. */
export const inkOf = (party: Side): string => `var(--side-${party}-day)`;
