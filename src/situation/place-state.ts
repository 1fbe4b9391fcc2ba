import type { Certainty, Claim, Passability, Place, Side } from '../model/atlas.ts';
import type { Instant } from '../time/instant.ts';
import type { Timespan } from '../time/timespan.ts';

/** What holds at a place during `[start, end)`, a stretch in which nothing of it changes. */
export interface PlaceState extends Timespan {
  readonly place: Place;
  /** The claim whose best value covers the stretch; `undefined` before the record begins. */
  readonly claim: Claim | undefined;
  readonly side: Side | undefined;
  readonly since: Instant | undefined;
  readonly until: Instant | undefined;
  readonly certainty: Certainty | undefined;
  /** Whether the stretch lies between the earliest and the latest moment of a change. */
  readonly uncertain: boolean;
  /** Every side that may hold the place: one, or in an uncertain stretch all that can, in order. */
  readonly sides: readonly Side[];
  /** Who fight for it, where it is or may be contested. */
  readonly between: Claim['between'];
  /** Bridges only. */
  readonly passability: Passability | undefined;
  /** Whether the place changed within the hour before. */
  readonly changed: boolean;
}
