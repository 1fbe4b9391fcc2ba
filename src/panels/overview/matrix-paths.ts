import type { Side } from '../../model/atlas.ts';
import type { HeldStretch, MatrixRow } from '../../situation/control-matrix.ts';
import { fightKeyOf } from '../side-fill.ts';

/** A filling: a side, or the two that may hold a place. Without sides: not recorded. */
export interface MatrixFill {
  readonly key: string;
  readonly sides: readonly Side[];
  /** Who fight for it, where one of the sides is `contested`. */
  readonly between: HeldStretch['between'];
}

/** Everything of the picture that has one filling, as the data of one SVG path. */
export interface MatrixPath extends MatrixFill {
  readonly path: string;
}

/** A row of the picture and the pixel at which it begins. */
export interface PlacedRow {
  readonly row: MatrixRow;
  readonly top: number;
}

/** Pixels: `toX` for a time, `height` of a row without the gap to the next one. */
export interface MatrixFrame {
  readonly toX: (t: number) => number;
  readonly height: number;
}

const isFought = (...sides: readonly Side[]): boolean => sides.includes('contested');

/** Id of a filling: `mrc`, `government~mrc`, `contested~government~mrc`, `unrecorded`. */
export const fillKeyOf = ({ side, sides, between, uncertain }: HeldStretch): string => {
  const [earlier, later] = [sides[0], sides.at(-1)];
  if (uncertain && earlier !== undefined && later !== undefined && earlier !== later)
    return [earlier, later, ...(isFought(earlier, later) ? (between ?? []) : [])].join('~');
  return between && side === 'contested' ? fightKeyOf(between) : (side ?? 'unrecorded');
};

const sidesOf = ({ side, sides, uncertain }: HeldStretch): readonly Side[] => {
  const [earlier, later] = [sides[0], sides.at(-1)];
  if (uncertain && earlier !== undefined && later !== undefined && earlier !== later)
    return [earlier, later];
  return side === undefined ? [] : [side];
};

const round = (value: number): string => String(Math.round(value * 10) / 10);

function boxOf(top: number, { start, end }: HeldStretch, { toX, height }: MatrixFrame): string {
  const left = toX(start);
  return `M${round(left)} ${String(top)}h${round(toX(end) - left)}v${String(height)}H${round(left)}z`;
}

/** The picture of the matrix: few paths, however many rows and hours there are. */
export function matrixPaths(rows: readonly PlacedRow[], frame: MatrixFrame): readonly MatrixPath[] {
  const paths = new Map<string, MatrixPath>();
  for (const { row, top } of rows)
    for (const stretch of row.held) {
      const key = fillKeyOf(stretch);
      const before = paths.get(key);
      const path = (before?.path ?? '') + boxOf(top, stretch, frame);
      paths.set(key, { key, sides: sidesOf(stretch), between: stretch.between, path });
    }
  return [...paths.values()];
}

/** What is only an estimate, to be drawn softer. */
export const softPath = (rows: readonly PlacedRow[], frame: MatrixFrame): string =>
  rows
    .flatMap(({ row, top }) =>
      row.held
        .filter(({ certainty }) => certainty === 'low')
        .map((stretch) => boxOf(top, stretch, frame))
    )
    .join('');
