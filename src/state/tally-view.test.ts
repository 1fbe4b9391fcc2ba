import { expect, it } from 'vitest';
import { REAL_ATLAS, oldStyle } from '../situation/fixtures/real-atlas.ts';
import { tallyView } from './tally-view.ts';

const span = { start: oldStyle(24, '00:00'), end: oldStyle(27, '00:00') };

/* Counted in the ledger's tables of places and of control (best times), not from geo/. */
it('counts the ten bridges of the ledger apart from the rest', () => {
  const view = tallyView(REAL_ATLAS, 'bridges', span);
  expect(view.total).toBe(10);
  expect(view.first.mrc).toBe(0);
  expect(view.last.mrc).toBe(9);
  expect(view.busiest).toEqual({ start: oldStyle(24, '16:00'), count: 4 });
});

it('counts all places, each once', () => {
  const view = tallyView(REAL_ATLAS, undefined, span);
  expect(view.total).toBe(102);
  for (const { tally } of view.series)
    expect(Object.values(tally).reduce((sum, count) => sum + count, 0)).toBe(102);
  expect(view.busiest).toEqual({ start: oldStyle(25, '12:00'), count: 6 });
});
