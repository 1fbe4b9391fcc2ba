import { readFileSync } from 'node:fs';

/** Rows of the table that was written from the ledger of sources, not from the data files. */
const rows = readFileSync(
  new URL('../src/situation/fixtures/control-expected.csv', import.meta.url),
  'utf8'
)
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

/** How many places each side holds at a moment, Old Style as the ledger writes it: `1917-10-25T03:30`. */
export function sidesInLedger(moment: string): Record<string, number> {
  const sides = new Map<string, string>();
  for (const [place = '', time = '', side = ''] of rows) if (time <= moment) sides.set(place, side);
  const counts: Record<string, number> = {};
  for (const side of sides.values()) counts[side] = (counts[side] ?? 0) + 1;
  return counts;
}
