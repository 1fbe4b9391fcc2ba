import type { Atlas } from '../model/atlas.ts';
import { lastTurn, listBridgeTurns } from '../routing/bridge-turns.ts';
import { findItinerary } from '../routing/find-itinerary.ts';
import type { Itinerary } from '../routing/find-itinerary.ts';
import { followHistory, withWaits } from '../routing/follow-history.ts';
import type { HistoryFault, HistorySchedule } from '../routing/follow-history.ts';
import { wishedAt, withoutWish } from '../routing/journey.ts';
import type { Journey } from '../routing/journey.ts';
import type { StreetGraph } from '../routing/street-graph.ts';
import type { Instant } from '../time/instant.ts';
import type { ClockState } from './clock.svelte.ts';
import type { JourneyState } from './journey.svelte.ts';
import type { ToldState } from './told.svelte.ts';

/** What a plan is worked out from. */
export interface PlanFrame {
  readonly graph: StreetGraph;
  readonly journey: Pick<JourneyState, 'journey'>;
  readonly page: {
    readonly atlas: Atlas;
    readonly states: {
      readonly clock: Pick<ClockState, 't'>;
      /** What the chosen works tell. */
      readonly told: Pick<ToldState, 'atlas'>;
    };
  };
}

/** What a plan comes to: its ways and times, and how they would be otherwise. */
export class PlannedWalkState {
  readonly #frame: PlanFrame;
  readonly #turns: readonly Instant[] = $derived.by(() => listBridgeTurns(this.#told));
  /** Since when the bridges stand as they do at the minute of the clock. */
  readonly turn: Instant = $derived.by(() =>
    lastTurn(this.#turns, this.#frame.page.states.clock.t)
  );
  /** The plan as it is walked: as passable at the minute of the clock, where that is wished for. */
  readonly walked: Journey = $derived.by(() => wishedAt(this.#frame.journey.journey, this.turn));
  /** Without waiting anywhere. */
  readonly brisk: Itinerary = $derived.by(() =>
    findItinerary(this.#frame.graph, this.#told, this.walked)
  );
  /** How the walk follows 1917, why it cannot, or `undefined` where that is not wished for. */
  readonly schedule: HistorySchedule | HistoryFault | undefined = $derived.by(() =>
    this.walked.followsHistory ? followHistory(this.brisk) : undefined
  );
  /** With the waits of a walk that follows 1917. */
  readonly itinerary: Itinerary = $derived.by(() => withWaits(this.brisk, this.schedule));
  /** The same walk with every bridge down and nobody asking. */
  readonly today: Itinerary = $derived.by(() =>
    this.walked.passability
      ? findItinerary(this.#frame.graph, this.#frame.page.atlas, withoutWish(this.walked))
      : this.itinerary
  );

  constructor(frame: PlanFrame) {
    this.#frame = frame;
  }

  get #told(): Atlas {
    return this.#frame.page.states.told.atlas;
  }
}
