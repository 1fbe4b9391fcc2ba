import { formatShortMoment, textIn } from '../i18n/index.ts';
import type { PlaceState } from '../situation/situation-at.ts';
import type { Page } from './page.svelte.ts';

/** Accessible name of a place on the map: what it is, and who holds it. One that does not hold at the clock says when it held. */
export function describeState(page: Page, state: PlaceState): string {
  const { messages, language } = page.states.preferences;
  const { place, sides, passability } = state;
  const held = [
    sides.length === 0
      ? messages.notRecorded
      : messages.map.orSides(sides.map((side) => messages.side.name(side))),
    ...(passability === undefined ? [] : [messages.side.crossing(passability)])
  ];
  const t = page.drawn?.momentOf(state);
  const when = t === undefined ? '' : ` (${formatShortMoment(t, language)})`;
  return messages.map.describe(textIn(place.name, language), held.join('; ')) + when;
}
