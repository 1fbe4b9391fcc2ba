import type { StreetClass } from './base-map.ts';

/**
 * Typical metres between the houses, from the regulations of 1857 and the plans of 1914. Squares are
 * lines of the network too: theirs is the width of the open ground along them.
 * The map draws its streets as broad (`map/base/street-style.ts`), so that they fill the gaps
 * between the blocks.
 */
export const STREET_WIDTHS: Readonly<Record<StreetClass, number>> = {
  prospekt: 26,
  embankment: 16,
  street: 15,
  bridge: 18,
  square: 36,
  lane: 9,
  path: 5
};
