/** Cells must not hold what parts them. */
const clean = (cell: string): string => cell.replace(/[\t\r\n]+/g, ' ');

/** A table as spreadsheets take it from the clipboard: tabs between cells, a line for each row. */
export const tabSeparated = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(clean).join('\t')).join('\n');
