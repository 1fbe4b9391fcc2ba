import type { AtlasEvent } from '../model/atlas.ts';
import { isWestOf, splitStates } from '../situation/compare-situations.ts';
import { eventsAt } from '../situation/events-at.ts';
import { situationAt } from '../situation/situation-at.ts';
import type { PlaceState, Situation } from '../situation/situation-at.ts';
import type { Instant } from '../time/instant.ts';
import type { Drawn, Page } from './page.svelte.ts';

/**
 * What the map draws while two moments are compared: the pinned one west of a line, now east of it; both
 * as whoever is heard tells them.
 */
export class Comparison implements Drawn {
  readonly from: Instant;
  readonly then: Situation = $derived.by(() =>
    situationAt(this.#page.states.told.atlas, this.from)
  );
  readonly states: ReadonlyMap<string, PlaceState> = $derived.by(() =>
    splitStates(this.then, this.#page.situation, this.#page.states.compare.line)
  );
  readonly events: readonly AtlasEvent[] = $derived.by(() => {
    const { line } = this.#page.states.compare;
    const isWest = ({ geometry }: AtlasEvent): boolean => isWestOf(line, geometry.coordinates);
    return [
      ...this.#eventsThen.filter(isWest),
      ...this.#page.events.filter((event) => !isWest(event))
    ];
  });
  readonly #page: Page;
  readonly #eventsThen: readonly AtlasEvent[] = $derived.by(() =>
    eventsAt(this.#page.states.told.atlas, this.from)
  );

  constructor(page: Page, from: Instant) {
    this.#page = page;
    this.from = from;
  }

  /** A state that holds at both moments is one object, and belongs to the clock. */
  momentOf(state: PlaceState): Instant | undefined {
    const { id } = state.place;
    const isThen =
      this.then.states.get(id) === state && this.#page.situation.states.get(id) !== state;
    return isThen ? this.from : undefined;
  }
}
