import { expect, it } from 'vitest';
import { REAL_ATLAS } from './fixtures/real-atlas.ts';
import table from './fixtures/control-expected.csv?raw';
import { situationAt } from './situation-at.ts';

/*
 * fixtures/control-expected.csv was written from the ledger of sources, not from geo/: for each of its
 * 228 rows of control one minute before, at, and one minute after the best time, Old Style.
 */

/** Old Style to minutes of the New Style wall clock, by way of UTC and without the room time/. */
function toMinutes(oldStyle: string): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = oldStyle.split(/[-T:]/).map(Number);
  return Date.UTC(year, month - 1, day + 13, hour, minute) / 60_000;
}

const [header, ...lines] = table.trimEnd().split('\n');
const rows = lines.map((line) => line.split(','));

it('covers every row of the ledger three times', () => {
  expect(header).toBe('place,time_old_style,side,passability,source');
  expect(rows).toHaveLength(3 * 228);
  expect(new Set(rows.map(([place]) => place)).size).toBe(102);
});

it.each(rows)('%s at %s: %s %s', (place = '', time = '', side, passability) => {
  const state = situationAt(REAL_ATLAS, toMinutes(time)).states.get(place);
  expect(state).toBeDefined();
  expect(state?.side ?? 'not recorded').toBe(side);
  expect(state?.passability ?? '').toBe(passability);
});
