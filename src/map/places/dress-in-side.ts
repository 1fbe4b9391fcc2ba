import type { Party } from '../../model/atlas.ts';
import type { PlateSide } from './badge-plates.ts';

/** Of its plate and of the rim of that, by day and by night: `--side-ID-day` and so on, on the root of the page. */
const COLOURS = ['day', 'day-edge', 'night', 'night-edge'] as const;

/**
 * Puts on an element whose side it shows. The style sheets find the side in `data-side`; that of a party has
 * `data-party`, its number in the order of the atlas, and brings its colours along.
 */
export function dressInSide(
  element: HTMLElement | SVGElement,
  side: PlateSide,
  parties: readonly Party[]
): void {
  const number = parties.findIndex(({ id }) => id === side);
  element.dataset.side = side;
  if (number < 0) {
    delete element.dataset.party;
    return;
  }
  element.dataset.party = String(number);
  for (const colour of COLOURS)
    element.style.setProperty(`--party-${colour}`, `var(--side-${side}-${colour})`);
}
