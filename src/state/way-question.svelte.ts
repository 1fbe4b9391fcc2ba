import { findWayAt } from '../routing/find-way-at.ts';
import type { WayAnswer } from '../routing/find-way-at.ts';
import { placeToStop } from '../routing/journey.ts';
import type { Stop } from '../routing/journey.ts';
import type { Snap } from '../routing/snap-to-network.ts';
import type { StreetGraph } from '../routing/street-graph.ts';
import type { Instant } from '../time/instant.ts';
import type { SelectionState } from './selection.svelte.ts';
import type { ToldState } from './told.svelte.ts';
import { parseWayTopic } from './way-topic.ts';
import type { WayTopic } from './way-topic.ts';

/** What answers whether one could walk from one place to another. */
export interface WayFrame {
  readonly graph: StreetGraph;
  /** Since when the bridges stand as they do at the minute of the clock. */
  readonly walk: { readonly turn: Instant };
  readonly page: {
    readonly states: {
      readonly selection: Pick<SelectionState, 'panel' | 'topic'>;
      /** What the chosen works tell. */
      readonly told: Pick<ToldState, 'atlas'>;
    };
  };
}

/** The question of the panel `way`, and its answer at the minute of the clock. */
export class WayQuestionState {
  readonly #frame: WayFrame;
  readonly asked: WayTopic = $derived.by(() => {
    const { told, selection } = this.#frame.page.states;
    const { panel, topic } = selection;
    return parseWayTopic(panel === 'way' ? topic : undefined, told.atlas.sides);
  });
  /** `undefined` until both ends are there. */
  readonly answer: WayAnswer | undefined = $derived.by(() => {
    const { from, to, side, checkpoints } = this.asked;
    const { graph, walk, page } = this.#frame;
    const [told, t] = [page.states.told.atlas, walk.turn];
    const [start, end] = [told.places.get(from ?? ''), told.places.get(to ?? '')];
    if (!start || !end) return undefined;
    const ends = { from: start.position, to: end.position };
    return findWayAt(told, graph, { ...ends, t, side, checkpoints });
  });

  constructor(frame: WayFrame) {
    this.#frame = frame;
  }

  /** Both ends, and the points of the streets next to them; none without an answer. */
  get ends(): readonly { readonly stop: Stop; readonly snap: Snap }[] {
    if (!this.answer) return [];
    const { from, to } = this.answer;
    const named = [
      { id: this.asked.from, snap: from },
      { id: this.asked.to, snap: to }
    ];
    return named.flatMap(({ id, snap }) => {
      const place = this.#frame.page.states.told.atlas.places.get(id ?? '');
      return place ? [{ stop: placeToStop(place), snap }] : [];
    });
  }
}
