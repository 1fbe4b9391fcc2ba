import { untrack } from 'svelte';
import { textIn } from '../i18n/index.ts';
import { tourWordsIn } from '../i18n/tour-words.ts';
import type { OrderOutcome, TourPlan } from '../panels/tour/tour-plan.ts';
import { findCuts } from '../routing/find-cuts.ts';
import type { Cuts } from '../routing/find-cuts.ts';
import { findItinerary, weightOf } from '../routing/find-itinerary.ts';
import type { Itinerary } from '../routing/find-itinerary.ts';
import type { Journey, Stop } from '../routing/journey.ts';
import { measureDistances } from '../routing/measure-distances.ts';
import { nameStops } from '../routing/name-stops.ts';
import type { StopNames } from '../routing/name-stops.ts';
import { snapToNetwork } from '../routing/snap-to-network.ts';
import { createStreetGraph } from '../routing/street-graph.ts';
import type { StreetGraph } from '../routing/street-graph.ts';
import { suggestOrder } from '../routing/suggest-order.ts';
import type { Atlas } from '../model/atlas.ts';
import type { BaseMap } from '../model/base/base-map.ts';
import { JourneyState } from '../state/journey.svelte.ts';
import type { LinkedStates } from '../state/url.svelte.ts';

/** What the planner needs of the page, which keeps it. */
export interface PlannerPage {
  readonly atlas: Atlas;
  readonly base: BaseMap;
  readonly states: Pick<LinkedStates, 'clock' | 'preferences' | 'tour'>;
  planner: Planner | undefined;
}

/** What plans a walk on the page: the plan, the streets, and what follows from both. Comes late. */
export class Planner implements TourPlan {
  readonly journey: JourneyState;
  readonly #page: PlannerPage;
  #graph: StreetGraph | undefined;
  #names: StopNames | undefined;
  /** Whether the next point that is touched on the map becomes a stop. */
  isPicking: boolean = $state(false);

  /** The plan as it is walked: as passable at the minute of the clock, where that is wished for. */
  readonly walked: Journey = $derived.by(() => {
    const { journey } = this.journey;
    if (!journey.passability) return journey;
    return { ...journey, passability: { ...journey.passability, t: this.#page.states.clock.t } };
  });
  readonly itinerary: Itinerary = $derived.by(() =>
    findItinerary(this.graph, this.#page.atlas, this.walked)
  );

  constructor(page: PlannerPage) {
    this.#page = page;
    this.journey = new JourneyState(page.states.tour, page.atlas);
  }

  /** The streets as a graph; made when it is first needed, in some tens of milliseconds. */
  get graph(): StreetGraph {
    return (this.#graph ??= createStreetGraph(this.#page.base.streets));
  }

  get names(): StopNames {
    return (this.#names ??= nameStops(this.#page.atlas, this.#page.base));
  }

  /** What a stop is called in the language of the page; a point of the map by the street next to it. */
  nameOf = (stop: Stop): string => {
    const { language } = this.#page.states.preferences;
    const name = this.names.stop(stop);
    if (name) return textIn(name, language);
    const street = this.names.street(snapToNetwork(this.graph, stop.position).edge.street);
    const words = tourWordsIn(language);
    return street ? words.pointOn(textIn(street, language)) : words.point;
  };

  bridgeNameOf = (id: string): string => {
    const name = this.names.bridge(id);
    return name ? textIn(name, this.#page.states.preferences.language) : id;
  };

  suggestOrder = (): OrderOutcome => {
    const { walked, graph, itinerary } = this;
    const points = itinerary.visits.map(({ snap }) => snap);
    const weight = weightOf(this.#page.atlas, walked.passability);
    const { order, saved, isOptimal } = suggestOrder(
      measureDistances(graph, points, weight).costs,
      walked
    );
    const isChanged = order.some((stop, index) => stop !== index);
    if (!isChanged) return { kind: isOptimal ? 'best' : 'none', metres: 0, minutes: 0, isOptimal };
    this.journey.order(order);
    return {
      kind: Number.isFinite(saved) ? 'saved' : 'way-found',
      metres: itinerary.distance - this.itinerary.distance,
      minutes: itinerary.walk - this.itinerary.walk,
      isOptimal
    };
  };

  findCuts = (minutes: number): Cuts | undefined =>
    findCuts(this.graph, this.#page.atlas, this.walked, minutes);
}

/**
 * The planner of a page, made when it is first asked for. It outlives the component that asks: what is
 * derived in it must not end with that.
 */
export function createPlanner(page: PlannerPage): Planner {
  return untrack(() => {
    if (page.planner) return page.planner;
    let planner: Planner | undefined;
    $effect.root(() => {
      planner = new Planner(page);
    });
    return (page.planner = planner ?? new Planner(page));
  });
}
