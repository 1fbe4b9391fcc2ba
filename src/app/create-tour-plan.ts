import { textIn } from '../i18n/index.ts';
import type { TourPlan } from '../panels/tour/tour-plan.ts';
import { findCuts } from '../routing/find-cuts.ts';
import type { Journey, Stop } from '../routing/journey.ts';
import { describeOutcome, isOtherOrder, suggestOrderOf } from '../routing/order-outcome.ts';
import { tellStop } from '../routing/tell-stop.ts';
import { findTourTitle, tourStopsFor } from '../routing/tour-told.ts';
import type { StopNames } from '../routing/name-stops.ts';
import type { StreetGraph } from '../routing/street-graph.ts';
import type { Atlas } from '../model/atlas.ts';
import type { JourneyState } from '../state/journey.svelte.ts';
import type { PlannedWalkState } from '../state/planned-walk.svelte.ts';
import type { ReadyToursState } from '../state/ready-tours.svelte.ts';
import type { LinkedStates } from '../state/url.svelte.ts';
import { labelTour, nameBridge, nameStop } from './tour-names.ts';
import type { TourNaming } from './tour-names.ts';

/** The plan with what names a whole tour. */
export interface TellingPlan extends TourPlan {
  /** What a plan is called by its name, as `title` of the one that is open. */
  readonly titleOf: (plan: Pick<Journey, 'name'>) => string | undefined;
  /** What a tour without a name is called. */
  readonly labelOf: (stops: readonly Stop[]) => string;
}

/** What a planner joins that the plan is read from. */
interface PlanParts {
  readonly page: {
    readonly atlas: Atlas;
    readonly states: Pick<LinkedStates, 'preferences' | 'told'>;
  };
  readonly journey: JourneyState;
  readonly walk: PlannedWalkState;
  readonly ready: ReadyToursState;
  readonly names: StopNames;
  readonly graph: StreetGraph;
}

/** What panels see of the open tour, as it stands whenever they look. */
export function createTourPlan(planner: PlanParts): TellingPlan {
  const { page, journey, walk, ready } = planner;
  const naming = (): TourNaming => ({
    names: planner.names,
    graph: planner.graph,
    language: page.states.preferences.language
  });
  const titleOf = (plan: Pick<Journey, 'name'>): string | undefined => {
    const title = findTourTitle(plan, ready.tours);
    return title ? textIn(title, page.states.preferences.language) : plan.name;
  };
  return {
    sources: page.atlas.sources,
    get itinerary() {
      return walk.itinerary;
    },
    get brisk() {
      return walk.brisk;
    },
    get title() {
      return titleOf(journey.journey);
    },
    titleOf,
    nameOf: (stop) => nameStop(stop, naming()),
    bridgeNameOf: (id) => nameBridge(id, naming()),
    labelOf: (stops) => labelTour(stops, naming()),
    tell: (stop) => tellStop(page.atlas, stop, tourStopsFor(journey.journey, ready.tours)),
    suggestOrder: () => {
      const before = walk.brisk;
      const suggested = suggestOrderOf(planner.graph, page.states.told.atlas, walk.walked, before);
      if (isOtherOrder(suggested)) journey.order(suggested.order);
      return describeOutcome(suggested, before, walk.brisk);
    },
    findCuts: (minutes) => findCuts(planner.graph, page.states.told.atlas, walk.walked, minutes)
  };
}
