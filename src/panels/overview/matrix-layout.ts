import type { MatrixRow } from '../../situation/control-matrix.ts';
import type { MatrixView } from '../../state/matrix-view.ts';
import type { PlacedRow } from './matrix-paths.ts';

/** A row with its number among all rows, from 0. */
export interface NumberedRow extends PlacedRow {
  readonly row: MatrixRow;
  readonly index: number;
}

/** Rows under one heading. */
export interface LaidOutGroup {
  readonly key: string | undefined;
  readonly name: string | undefined;
  readonly rows: readonly NumberedRow[];
}

/** Where everything of the matrix stands, in pixels below the scale of hours. */
export interface MatrixLayout {
  readonly groups: readonly LaidOutGroup[];
  readonly rows: readonly NumberedRow[];
  readonly height: number;
  /** Number of the first row whose place falls within the hours that are shown; 0 if none does. */
  readonly firstFall: number;
  /** Pixels of the scale of hours above. */
  readonly top: number;
  /** Number of the row at a height; `undefined` on headings and outside. */
  readonly rowAt: (y: number) => number | undefined;
}

/** The scale of hours, and what a heading needs beyond the height of a row. */
const SCALE = 38;
const HEADING_EXTRA = 6;

/** Sets the rows under each other, with room for the heading of each group that has a name. */
export function layOutRows(
  { groups, start, end, to }: MatrixView,
  rowHeight: number,
  nameOf: (key: string | undefined) => string | undefined
): MatrixLayout {
  let top = 0;
  let index = 0;
  const laidOut = groups.map(({ key, rows }) => {
    const name = nameOf(key);
    if (name !== undefined) top += rowHeight + HEADING_EXTRA;
    const placed = rows.map((row) => {
      const numbered = { row, index, top };
      top += rowHeight;
      index += 1;
      return numbered;
    });
    return { key, name, rows: placed };
  });
  const rows = laidOut.flatMap((group) => group.rows);
  return {
    groups: laidOut,
    rows,
    firstFall: Math.max(
      0,
      rows.findIndex(({ row: { place } }) => {
        const fall = place.control.find(({ side }) => side === to)?.start;
        return fall !== undefined && start <= fall && fall < end;
      })
    ),
    height: top,
    top: SCALE,
    rowAt: (y) => rows.find((row) => row.top <= y && y < row.top + rowHeight)?.index
  };
}
