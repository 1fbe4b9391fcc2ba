import type { MomentWindow } from '../i18n/index.ts';

/** Places moments on a bar around a window. */
export interface WindowScale {
  /** Share (0 … 1) of the width at which a moment lies. */
  readonly toShare: (t: number) => number;
  /** Whether a moment lies on the bar. */
  readonly holds: (t: number) => boolean;
}

/** Share of the bar that is left free on either side of the window. */
const MARGIN = 0.12;

/** Minutes the window is taken to last at least, so that a single minute has room around it. */
const LEAST_LENGTH = 30;

/** Puts the window in the middle of the bar with room on both sides. */
export function createWindowScale({ earliest, latest }: MomentWindow): WindowScale {
  const length = Math.max(latest - earliest, LEAST_LENGTH);
  const whole = length / (1 - 2 * MARGIN);
  const start = (earliest + latest - whole) / 2;
  const toShare = (t: number): number => (t - start) / whole;
  return { toShare, holds: (t) => toShare(t) >= 0 && toShare(t) <= 1 };
}
