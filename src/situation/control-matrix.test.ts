import { describe, expect, it } from 'vitest';
import { controlMatrix, fallOf, heldDuring } from './control-matrix.ts';
import type { Place } from '../model/atlas.ts';
import type { MatrixRow } from './control-matrix.ts';
import table from './fixtures/control-expected.csv?raw';
import falls from './fixtures/fall-expected.csv?raw';
import { REAL_ATLAS, oldStyle } from './fixtures/real-atlas.ts';
import { groupPlaces } from './order-places.ts';

/*
 * control-expected.csv and fall-expected.csv were written from the ledger of sources (its table of
 * control, best times, Old Style), not from geo/.
 */

/** Old Style to minutes of the New Style wall clock, by way of UTC and without the room time/. */
function toMinutes(text: string): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/[-T:]/).map(Number);
  return Date.UTC(year, month - 1, day + 13, hour, minute) / 60_000;
}

const rowsOf = (csv: string): string[][] =>
  csv
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const matrix = controlMatrix(REAL_ATLAS, oldStyle(20, '00:00'), oldStyle(38, '00:00'), 60);
const rowOf = (id: string): MatrixRow => {
  const row = matrix.rows.find(({ place }) => place.id === id);
  if (!row) throw new Error(id);
  return row;
};

it('has a row for every place, without gaps, and a column for every hour', () => {
  expect(matrix.rows).toHaveLength(102);
  expect(matrix.columns).toHaveLength(18 * 24);
  for (const { held } of matrix.rows) {
    expect(held[0]?.start).toBe(matrix.start);
    expect(held.at(-1)?.end).toBe(matrix.end);
    held.slice(1).forEach((stretch, index) => expect(stretch.start).toBe(held[index]?.end));
  }
});

it.each(rowsOf(table).filter(([, time]) => time !== undefined && time >= '1917-10-20'))(
  'the cell of %s that holds %s says %s',
  (place = '', time = '', side) => {
    const t = toMinutes(time);
    const column = matrix.columns.find(({ start, end }) => start <= t && t < end);
    if (!column) throw new Error('no column');
    const held = heldDuring(rowOf(place), column).find(({ start, end }) => start <= t && t < end);
    expect(held?.side ?? 'not recorded').toBe(side);
  }
);

describe('the telephone exchange, 25 October 05:00 to 07:30, best 07:00', () => {
  it('is uncertain from the earliest to the latest minute, half-open', () => {
    const held = heldDuring(rowOf('telephone-exchange'), {
      start: oldStyle(25, '04:00'),
      end: oldStyle(25, '09:00')
    });
    expect(held.map(({ start, end, side, sides }) => [start, end, side, sides.join()])).toEqual([
      [oldStyle(25, '04:00'), oldStyle(25, '05:00'), 'government', 'government'],
      [oldStyle(25, '05:00'), oldStyle(25, '07:00'), 'government', 'government,mrc'],
      [oldStyle(25, '07:00'), oldStyle(25, '07:30'), 'mrc', 'government,mrc'],
      [oldStyle(25, '07:30'), oldStyle(25, '09:00'), 'mrc', 'mrc']
    ]);
  });

  it('a column ends before the next begins', () => {
    const held = heldDuring(rowOf('telephone-exchange'), {
      start: oldStyle(25, '08:00'),
      end: oldStyle(29, '04:00')
    });
    expect(held).toHaveLength(1);
  });
});

it('cuts what lies outside the span of the atlas, and the last column at its end', () => {
  const part = controlMatrix(REAL_ATLAS, oldStyle(38, '00:00') - 90, oldStyle(40, '00:00'), 60);
  expect(part.columns.map(({ start, end }) => end - start)).toEqual([60, 30]);
  expect(
    controlMatrix(REAL_ATLAS, oldStyle(25, '01:00'), oldStyle(25, '01:00'), 60).columns
  ).toEqual([]);
});

it.each(rowsOf(falls))('%s falls at %s', (place = '', fall = '') => {
  const found = fallOf(rowOf(place).place, 'mrc');
  expect(found).toBe(fall === '' ? undefined : toMinutes(fall));
});

describe('the order of the places', () => {
  const places = [...REAL_ATLAS.places.values()];

  it('by fall: the 14 that the Committee held, then in order of time, then the 13 that never fell', () => {
    const [group, ...others] = groupPlaces(places, [], () => undefined, 'mrc');
    const times = group?.places.map((place) => fallOf(place, 'mrc') ?? Infinity) ?? [];
    expect(others).toEqual([]);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times.filter((t) => t === oldStyle(21, '00:00'))).toHaveLength(14);
    expect(times.filter((t) => t === Infinity)).toHaveLength(13);
  });

  it('by layer: every place once, in the order of the legend', () => {
    const layers = REAL_ATLAS.layers.map(({ id }) => id);
    const groups = groupPlaces(places, layers, ({ layer }) => layer, 'mrc');
    expect(groups.map(({ key }) => key)).toEqual(layers);
    expect(groups.flatMap((group) => group.places)).toHaveLength(102);
  });

  it('puts places without a known key last', () => {
    const keyOf = ({ id }: Place) => (id === 'smolny' ? 'a' : 'b');
    const groups = groupPlaces(places.slice(0, 3), ['a'], keyOf, 'mrc');
    expect(groups.map(({ key }) => key)).toEqual(['a', undefined]);
  });
});
