import type { Position } from 'geojson';
import { untrack } from 'svelte';
import { textIn } from '../i18n/index.ts';
import { tourWordsIn } from '../i18n/tour-words.ts';
import type { OrderOutcome, TourPlan } from '../panels/tour/tour-plan.ts';
import { findCuts } from '../routing/find-cuts.ts';
import type { Cuts } from '../routing/find-cuts.ts';
import type { Instant } from '../time/instant.ts';
import { lastTurn, listBridgeTurns } from '../routing/bridge-turns.ts';
import { findItinerary, weightOf } from '../routing/find-itinerary.ts';
import type { Itinerary, Visit } from '../routing/find-itinerary.ts';
import { findWayAt } from '../routing/find-way-at.ts';
import type { WayAnswer } from '../routing/find-way-at.ts';
import { placeToStop, positionToStop } from '../routing/journey.ts';
import type { Journey, Stop } from '../routing/journey.ts';
import { formatJourney } from '../routing/journey-link.ts';
import { parseJourney } from '../routing/parse-journey.ts';
import { measureDistances } from '../routing/measure-distances.ts';
import { nameStops } from '../routing/name-stops.ts';
import type { StopNames } from '../routing/name-stops.ts';
import { snapToNetwork } from '../routing/snap-to-network.ts';
import { createStreetGraph, metresBetween } from '../routing/street-graph.ts';
import type { StreetGraph } from '../routing/street-graph.ts';
import { suggestOrder } from '../routing/suggest-order.ts';
import type { Atlas } from '../model/atlas.ts';
import type { BaseMap } from '../model/base/base-map.ts';
import { JourneyState } from '../state/journey.svelte.ts';
import { OwnToursState } from '../state/own-tours.svelte.ts';
import { TourWalkState } from '../state/tour-walk.svelte.ts';
import { parseWayTopic } from '../state/way-topic.ts';
import type { WayTopic } from '../state/way-topic.ts';
import type { LinkedStates } from '../state/url.svelte.ts';

/** What the planner needs of the page, which keeps it. */
export interface PlannerPage {
  readonly atlas: Atlas;
  readonly base: BaseMap;
  readonly states: Pick<LinkedStates, 'clock' | 'preferences' | 'selection' | 'told' | 'tour'>;
  planner: Planner | undefined;
}

/** What plans a walk on the page: the plan, the streets, and what follows from both. Comes late. */
export class Planner implements TourPlan {
  readonly journey: JourneyState;
  readonly own = new OwnToursState();
  readonly walk: TourWalkState;
  readonly #page: PlannerPage;
  #graph: StreetGraph | undefined;
  #names: StopNames | undefined;
  /** Whether the next point that is touched on the map becomes a stop. */
  isPicking: boolean = $state(false);

  readonly #turns: readonly Instant[] = $derived.by(() => listBridgeTurns(this.#told));
  /** Since when the bridges stand as they do at the minute of the clock. */
  readonly #turn: Instant = $derived.by(() => lastTurn(this.#turns, this.#page.states.clock.t));
  /** The plan as it is walked: as passable at the minute of the clock, where that is wished for. */
  readonly walked: Journey = $derived.by(() => {
    const { journey } = this.journey;
    if (!journey.passability) return journey;
    return { ...journey, passability: { ...journey.passability, t: this.#turn } };
  });
  readonly itinerary: Itinerary = $derived.by(() =>
    findItinerary(this.graph, this.#told, this.walked)
  );
  /** The same walk with every bridge down and nobody asking. */
  readonly today: Itinerary = $derived.by(() => {
    const { passability, ...journey } = this.walked;
    return passability ? findItinerary(this.graph, this.#page.atlas, journey) : this.itinerary;
  });
  /** What the panel `way` is asked. */
  readonly asked: WayTopic = $derived.by(() => {
    const { panel, topic } = this.#page.states.selection;
    return parseWayTopic(panel === 'way' ? topic : undefined);
  });
  /** The answer to it; `undefined` until both ends are there. */
  readonly way: WayAnswer | undefined = $derived.by(() => {
    const { places } = this.#page.atlas;
    const { from, to, side, checkpoints } = this.asked;
    const [start, end] = [places.get(from ?? ''), places.get(to ?? '')];
    if (!start || !end) return undefined;
    const t = this.#turn;
    const ends = { from: start.position, to: end.position };
    return findWayAt(this.#told, this.graph, { ...ends, t, side, checkpoints });
  });

  constructor(page: PlannerPage) {
    this.#page = page;
    this.journey = new JourneyState(page.states.tour, page.atlas, (before, after) => {
      void this.own.followEdit(before, after);
    });
    this.walk = new TourWalkState(this, page.states.clock);
    void this.own.load();
  }

  /** The streets as a graph; made when it is first needed, in some tens of milliseconds. */
  get graph(): StreetGraph {
    return (this.#graph ??= createStreetGraph(this.#page.base.streets));
  }

  /** What the works say that tell the map. */
  get #told(): Atlas {
    return this.#page.states.told.atlas;
  }

  get words(): ReturnType<typeof tourWordsIn> {
    return tourWordsIn(this.#page.states.preferences.language);
  }

  /** A plan as its text says it, and the text of a plan. */
  read = (text: string): Journey => parseJourney(text, this.#page.atlas).journey;
  write = (journey: Journey): string => formatJourney(journey);

  /** What a tour without a name is called: where it begins and ends. */
  labelOf = (stops: readonly Stop[]): string => {
    const [first, last] = [stops[0], stops.at(-1)];
    if (!first || !last) return this.words.untitled;
    return first === last ? this.nameOf(first) : `${this.nameOf(first)} – ${this.nameOf(last)}`;
  };

  /** A stop at a point of the map: the place whose badge is there, or the point itself. */
  stopAt = (position: Position, reach: number): Stop => {
    const { places } = this.#page.atlas;
    const [nearest] = [...places.values()]
      .map((place) => ({ place, metres: metresBetween(place.position, position) }))
      .filter(({ metres }) => metres <= reach)
      .toSorted((a, b) => a.metres - b.metres);
    return nearest ? placeToStop(nearest.place) : positionToStop(position);
  };

  /** The stops and the ways that the map draws: of the tour, or of the question in the panel. */
  readonly drawnVisits: readonly Pick<Visit, 'stop' | 'snap'>[] = $derived.by(() => {
    if (!this.way) return this.itinerary.visits;
    const { from, to } = this.way;
    const { places } = this.#page.atlas;
    return [
      { id: this.asked.from, snap: from },
      { id: this.asked.to, snap: to }
    ].flatMap(({ id, snap }) => {
      const place = places.get(id ?? '');
      return place ? [{ stop: placeToStop(place), snap }] : [];
    });
  });
  readonly drawnWays = $derived.by(() => {
    if (this.way) {
      const { then, today } = this.way;
      const isOther = !then || (today && Math.abs(then.length - today.length) > 1);
      return {
        legs: then ? [then.coordinates] : [],
        today: today && isOther ? [today.coordinates] : []
      };
    }
    const [then, today] = [this.itinerary, this.today].map(({ legs }) =>
      legs.map(({ geometry }) => geometry)
    );
    return {
      legs: (then ?? []).filter(({ length }) => length > 1),
      today: (today ?? []).filter(
        (way, index) => way.length > 1 && way.join() !== then?.[index]?.join()
      )
    };
  });

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
    const weight = weightOf(this.#told, walked.passability);
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
    findCuts(this.graph, this.#told, this.walked, minutes);
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
