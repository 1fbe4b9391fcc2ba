import type { Source } from '../../model/atlas.ts';
import type { Cuts } from '../../routing/find-cuts.ts';
import type { Itinerary } from '../../routing/find-itinerary.ts';
import type { Stop } from '../../routing/journey.ts';
import type { OrderOutcome } from '../../routing/order-outcome.ts';
import type { StopTold } from '../../routing/tell-stop.ts';

/** The plan as it is walked, and what can be asked of it. */
export interface TourPlan {
  /** With the waits of a walk that follows 1917. */
  readonly itinerary: Itinerary;
  /** The same without them. */
  readonly brisk: Itinerary;
  readonly sources: ReadonlyMap<string, Source>;
  /** Its name, in the language of the page if it is that of a ready-made walk. */
  readonly title: string | undefined;
  readonly nameOf: (stop: Stop) => string;
  readonly bridgeNameOf: (id: string) => string;
  /** What is told at a stop: in the words of a ready-made walk where the stop still is one of it. */
  readonly tell: (stop: Stop) => StopTold;
  /** Puts the stops in a shorter order, if there is one. */
  readonly suggestOrder: () => OrderOutcome;
  /** What to drop so that the walk takes no more than so many minutes. */
  readonly findCuts: (minutes: number) => Cuts | undefined;
}
