import type { Chapter, Claim } from '../model/atlas.ts';
import type { Timespan } from '../time/timespan.ts';

/** A stretch of the strip, placed in shares (0 … 1) of its width. */
export interface StripPart {
  readonly from: number;
  readonly to: number;
}

/** One claim on the strip. */
export interface StripClaim extends StripPart {
  readonly claim: Claim;
}

/** How much room an hour of the busiest chapter gets beside an hour of the others. */
const BUSY_WEIGHT = 7;

/** Shorter claims are drawn this wide (share of the width), so that a finger can find them. */
const LEAST_WIDTH = 0.012;

const lengthOf = ({ start, end }: Timespan): number => end - start;

/**
 * Places times on a strip over all chapters. The shortest chapter, in which most happens, is drawn
 * wider than its hours: evenly drawn, three days of twenty-eight would be too narrow to read.
 */
export function createStripScale(chapters: readonly Chapter[]): (t: number) => number {
  const shortest = Math.min(...chapters.map(lengthOf));
  const widths = chapters.map((chapter) =>
    lengthOf(chapter) === shortest ? BUSY_WEIGHT * shortest : lengthOf(chapter)
  );
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return (t) =>
    chapters.reduce((sum, chapter, index) => {
      const passed = Math.min(Math.max((t - chapter.start) / lengthOf(chapter), 0), 1);
      return sum + (passed * (widths[index] ?? 0)) / whole;
    }, 0);
}

/** The claims of a place on the strip, in order, none too narrow to be seen. */
export function placeClaims(
  control: readonly Claim[],
  toShare: (t: number) => number
): readonly StripClaim[] {
  return control.map((claim) => {
    const from = toShare(claim.start);
    return { claim, from, to: Math.max(toShare(claim.end), Math.min(1, from + LEAST_WIDTH)) };
  });
}
