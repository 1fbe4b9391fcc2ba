import type { Claim } from '../model/atlas.ts';

/** What the record lets one say about why a claim has the value the map draws. */
export interface Reasons {
  /** Where the drawn minute lies in its window, if that says anything: `stated` is a window of one minute. */
  readonly window: 'stated' | 'first' | 'last' | 'middle' | undefined;
  /** Whether the claim is the state in which the record begins; then nothing was chosen. */
  readonly isOpening: boolean;
  /** How many works are cited for it. */
  readonly cited: number;
  /** How many accounts with a named source are set against it. */
  readonly others: number;
  /** Whether the editors' inference is a part of the ground, or all of it. */
  readonly inference: 'part' | 'whole' | undefined;
  /** Whether nothing else in the record speaks of the choice. */
  readonly isSilent: boolean;
}

function windowOf({ beginning: { earliest, best, latest } }: Claim): Reasons['window'] {
  if (earliest === latest) return 'stated';
  if (best === earliest) return 'first';
  if (best === latest) return 'last';
  return best - earliest === latest - best ? 'middle' : undefined;
}

function inferenceOf({ citations, inference }: Claim): Reasons['inference'] {
  if (!inference) return undefined;
  return citations.length === 0 ? 'whole' : 'part';
}

/** Reads off a claim why it stands as it does, adding nothing that its data do not hold. */
export function reasonsFor(claim: Claim, isOpening: boolean): Reasons {
  const notes = claim.accounts.filter(({ citations }) => citations.length === 0);
  const isExplained = notes.length > 0 || Boolean(claim.inference?.en);
  return {
    window: isOpening ? undefined : windowOf(claim),
    isOpening,
    cited: new Set(claim.citations.map(({ source }) => source)).size,
    others: claim.accounts.length - notes.length,
    inference: inferenceOf(claim),
    isSilent: !isOpening && !isExplained
  };
}
