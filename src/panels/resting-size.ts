import type { SheetSize } from './sheet-size.ts';

/** Shares of its way from closed to full at which a sheet rests; half is that of the style sheet. */
const RESTS: readonly (readonly [SheetSize, number])[] = [
  ['closed', 0],
  ['half', 0.53],
  ['full', 1]
];

/** Pixels in a millisecond from which a finger throws the sheet. */
const THROW = 0.4;

/** Where a sheet comes to rest that is let go at a share of its way (0 closed … 1 full), thrown upwards at `speed` pixels in a millisecond. */
export function restingSize(share: number, speed: number): SheetSize {
  const ahead = RESTS.filter(([, rest]) => (speed > 0 ? rest > share : rest < share));
  const candidates = Math.abs(speed) >= THROW && ahead.length > 0 ? ahead : RESTS;
  const [size] = candidates.reduce((best, next) =>
    Math.abs(next[1] - share) < Math.abs(best[1] - share) ? next : best
  );
  return size;
}

/** The size above (1) or below (-1), if there is one. */
export function stepSize(size: SheetSize, by: number): SheetSize {
  const at = RESTS.findIndex(([name]) => name === size) + by;
  return RESTS[at]?.[0] ?? size;
}
