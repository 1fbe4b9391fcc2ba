import type { Place } from '../model/atlas.ts';
import { isSilence } from './atlas-told-by.ts';
import { reasonsFor } from './reasons-for.ts';
import type { Reasons } from './reasons-for.ts';
import type { PlacedClaim } from './resting-on.ts';

/** A claim as a list shows it. */
export interface ExplainedClaim extends PlacedClaim {
  readonly reasons: Reasons;
  /** Whether it only stands for the silence of the works that tell the map; its `number` is 0 then. */
  readonly isSilence: boolean;
}

/**
 * The claims that `shown`, the place as some works tell it, has of `whole`, the place as the map knows
 * it; numbers are those of `whole`, so that links keep their meaning whoever speaks.
 */
export const explainClaims = (shown: Place, whole: Place): readonly ExplainedClaim[] =>
  shown.control.map((claim) => ({
    place: whole,
    claim,
    number: whole.control.indexOf(claim) + 1,
    reasons: reasonsFor(claim, claim === whole.control[0]),
    isSilence: isSilence(claim)
  }));
