import type { Atlas } from '../model/atlas.ts';
import { weightOf } from './find-itinerary.ts';
import type { Itinerary } from './find-itinerary.ts';
import type { Journey } from './journey.ts';
import { measureDistances } from './measure-distances.ts';
import type { StreetGraph } from './street-graph.ts';
import { suggestOrder } from './suggest-order.ts';
import type { SuggestedOrder } from './suggest-order.ts';

/** What came of putting the stops in order. */
export interface OrderOutcome {
  readonly kind: 'saved' | 'way-found' | 'none' | 'best';
  /** Metres and minutes of walking saved. */
  readonly metres: number;
  readonly minutes: number;
  /** Whether no order is better, or only none that was found. */
  readonly isOptimal: boolean;
}

/** The order of the stops of a planned walk in which it is shortest, as `suggestOrder` finds it. */
export const suggestOrderOf = (
  graph: StreetGraph,
  atlas: Atlas,
  journey: Journey,
  { visits }: Itinerary
): SuggestedOrder => {
  const points = visits.map(({ snap }) => snap);
  const weight = weightOf(atlas, journey.passability);
  return suggestOrder(measureDistances(graph, points, weight).costs, journey);
};

/** Whether an order is another one than that in which the stops stand. */
export const isOtherOrder = ({ order }: SuggestedOrder): boolean =>
  order.some((stop, index) => stop !== index);

/** Says what an order came to: the walk as it was before and as it is after. */
export function describeOutcome(
  suggested: SuggestedOrder,
  before: Itinerary,
  after: Itinerary
): OrderOutcome {
  const { saved, isOptimal } = suggested;
  if (!isOtherOrder(suggested))
    return { kind: isOptimal ? 'best' : 'none', metres: 0, minutes: 0, isOptimal };
  return {
    kind: Number.isFinite(saved) ? 'saved' : 'way-found',
    metres: before.distance - after.distance,
    minutes: before.walk - after.walk,
    isOptimal
  };
}
