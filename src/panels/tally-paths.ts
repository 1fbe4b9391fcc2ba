import type { Side } from '../model/atlas.ts';
import type { TallyStretch } from '../situation/tally-series.ts';

/** One band of the stacked tally, as the data of an SVG path. */
export interface TallyBand {
  readonly side: Side;
  readonly path: string;
}

/** Where the tally is drawn: `toX` gives pixels for a time. */
export interface TallyFrame {
  readonly toX: (t: number) => number;
  readonly top: number;
  readonly height: number;
}

const round = (value: number): string => String(Math.round(value * 100) / 100);

const totalOf = ({ tally }: TallyStretch): number =>
  Object.values(tally).reduce((sum, count) => sum + count, 0);

/**
 * The tally as bands that together fill the height, the first of `sides` on top, the last at the
 * bottom, so that one is seen to push down the other. A band that is empty throughout is left out.
 */
export function tallyBands(
  series: readonly TallyStretch[],
  sides: readonly Side[],
  frame: TallyFrame
): TallyBand[] {
  const yOf = (stretch: TallyStretch, above: readonly Side[]): number => {
    const count = above.reduce((sum, side) => sum + (stretch.tally[side] ?? 0), 0);
    return frame.top + (frame.height * count) / Math.max(1, totalOf(stretch));
  };
  return sides
    .filter((side) => series.some(({ tally }) => tally[side]))
    .map((side) => {
      const above = sides.slice(0, sides.indexOf(side));
      const upper = series.flatMap((stretch) => {
        const y = round(yOf(stretch, above));
        return [`${round(frame.toX(stretch.start))} ${y}`, `${round(frame.toX(stretch.end))} ${y}`];
      });
      const lower = series.toReversed().flatMap((stretch) => {
        const y = round(yOf(stretch, [...above, side]));
        return [`${round(frame.toX(stretch.end))} ${y}`, `${round(frame.toX(stretch.start))} ${y}`];
      });
      return { side, path: `M${[...upper, ...lower].join('L')}Z` };
    });
}
