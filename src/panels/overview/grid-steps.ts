/** A cell of the grid: counted from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** Rows that Page Up and Page Down pass over. */
const PAGE = 10;

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** What of a key press matters to a grid. */
export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/**
 * The cell a key leads to from another one, as the grid pattern of the ARIA Authoring Practices has it;
 * `undefined` for keys that lead nowhere. At an edge the focus stays.
 */
export function stepInGrid(
  { key, ctrlKey }: GridKey,
  { row, column }: GridCell,
  { rows, columns }: { readonly rows: number; readonly columns: number }
): GridCell | undefined {
  const to = (toRow: number, toColumn: number): GridCell => ({
    row: clamp(toRow, rows),
    column: clamp(toColumn, columns)
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'PageUp':
      return to(row - PAGE, column);
    case 'PageDown':
      return to(row + PAGE, column);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}
