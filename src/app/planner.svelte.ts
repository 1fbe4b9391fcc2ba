import { untrack } from 'svelte';
import { loadTours } from '../load-tours.ts';
import type { Atlas } from '../model/atlas.ts';
import type { BaseMap } from '../model/base/base-map.ts';
import type { StopNames } from '../routing/name-stops.ts';
import { nameStops } from '../routing/name-stops.ts';
import type { StreetGraph } from '../routing/street-graph.ts';
import { createStreetGraph } from '../routing/street-graph.ts';
import { JourneyState } from '../state/journey.svelte.ts';
import { OwnToursState } from '../state/own-tours.svelte.ts';
import { PlannedWalkState } from '../state/planned-walk.svelte.ts';
import { ReadyToursState } from '../state/ready-tours.svelte.ts';
import { StreetWalkState } from '../state/street-walk.svelte.ts';
import { TourWalkState } from '../state/tour-walk.svelte.ts';
import type { LinkedStates } from '../state/url.svelte.ts';
import { WayQuestionState } from '../state/way-question.svelte.ts';
import { createTourPlan } from './create-tour-plan.ts';
import type { TellingPlan } from './create-tour-plan.ts';

/** What the planner needs of the page, which keeps it. */
export interface PlannerPage {
  readonly atlas: Atlas;
  readonly base: BaseMap;
  readonly states: Pick<LinkedStates, 'clock' | 'preferences' | 'selection' | 'told' | 'tour'>;
  /** Whether it stands in a page of somebody else: then nothing is kept. */
  readonly isEmbedded: boolean;
  planner: Planner | undefined;
}

/** The states of planning and walking tours on a page, joined. Comes late. */
export class Planner {
  readonly page: PlannerPage;
  /** The tour that is open. */
  readonly journey: JourneyState;
  readonly own = new OwnToursState();
  readonly ready = new ReadyToursState();
  /** What the open tour comes to. */
  readonly walk: PlannedWalkState;
  /** What panels see of it. */
  readonly plan: TellingPlan;
  /** Plays it on the map. */
  readonly play: TourWalkState;
  /** Walks it on the street. */
  readonly street = new StreetWalkState();
  /** Could one walk there? */
  readonly way: WayQuestionState;
  /** Whether the next point that is touched on the map becomes a stop. */
  isPicking: boolean = $state(false);
  #graph: StreetGraph | undefined;
  #names: StopNames | undefined;

  constructor(page: PlannerPage) {
    this.page = page;
    this.journey = new JourneyState(page.states.tour, page.atlas, (before, after) => {
      void this.own.followEdit(before, after);
      this.street.followEdit(before, after);
    });
    this.walk = new PlannedWalkState(this);
    this.way = new WayQuestionState(this);
    this.play = new TourWalkState(this.walk, page.states.clock);
    this.plan = createTourPlan(this);
    if (page.isEmbedded) this.own.keepNothing();
    else void this.own.load();
    void this.ready.load(() => loadTours(page.atlas));
  }

  /** The streets as a graph; made when it is first needed, in some tens of milliseconds. */
  get graph(): StreetGraph {
    return (this.#graph ??= createStreetGraph(this.page.base.streets));
  }

  get names(): StopNames {
    return (this.#names ??= nameStops(this.page.atlas, this.page.base));
  }
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
