import Papa from 'papaparse';
import { formatFault, type Fault } from '../fault.ts';

/** A row of a table, every cell as text; `id` names the row in messages. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/** Something wrong in the tables of the base map; its message has one line per fault. */
export class TableError extends Error {
  override readonly name = 'TableError';

  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
  }
}

/**
 * Reads a comma-separated table with a header row.
 * Every line becomes a row with the cells of `columns`; other columns are left alone. A missing
 * column, a line that is too short or too long, an empty id and an id that stands twice are
 * reported in `faults` as `file · row id · column · what was expected`.
 */
export function readTable<Column extends string>(
  file: string,
  csv: string,
  columns: readonly Column[],
  faults: Fault[]
): Row<Column | 'id'>[] {
  const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
  const [header = [], ...lines] = data;
  const report = (feature: string, path: string, expected: string): void =>
    void faults.push({ file, feature, path, expected });
  const places = new Map(['id', ...columns].map((column) => [column, header.indexOf(column)]));
  for (const [column, place] of places)
    if (place < 0) report('–', column, 'expected a column of this name in the first line');
  if (faults.some((fault) => fault.file === file)) return [];

  const seen = new Set<string>();
  return lines.flatMap((cells, index) => {
    const cell = (column: string): string => (cells[places.get(column) ?? -1] ?? '').trim();
    const id = cell('id');
    const line = `line ${String(index + 2)}`;
    if (cells.length !== header.length)
      report(
        id || line,
        '–',
        `expected ${String(header.length)} cells, found ${String(cells.length)}`
      );
    else if (id === '') report(line, 'id', 'expected an id');
    else if (seen.has(id)) report(id, 'id', 'expected an id that stands only once in this table');
    else {
      seen.add(id);
      return [
        Object.fromEntries([...places.keys()].map((column) => [column, cell(column)])) as Row<
          Column | 'id'
        >
      ];
    }
    return [];
  });
}
