import type { Cuts } from '../../routing/find-cuts.ts';
import type { Itinerary } from '../../routing/find-itinerary.ts';
import type { Stop } from '../../routing/journey.ts';

/** What came of putting the stops in order. */
export interface OrderOutcome {
  readonly kind: 'saved' | 'way-found' | 'none' | 'best';
  /** Metres and minutes saved. */
  readonly metres: number;
  readonly minutes: number;
  /** Whether no order is better, or only none that was found. */
  readonly isOptimal: boolean;
}

/** The plan as it is walked, and what can be asked of it. */
export interface TourPlan {
  readonly itinerary: Itinerary;
  readonly nameOf: (stop: Stop) => string;
  readonly bridgeNameOf: (id: string) => string;
  /** Puts the stops in a shorter order, if there is one. */
  readonly suggestOrder: () => OrderOutcome;
  /** What to drop so that the walk takes no more than so many minutes. */
  readonly findCuts: (minutes: number) => Cuts | undefined;
}
