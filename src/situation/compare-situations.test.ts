import { describe, expect, it } from 'vitest';
import { compareSituations, splitStates } from './compare-situations.ts';
import expected from './fixtures/difference-expected.csv?raw';
import { REAL_ATLAS, oldStyle } from './fixtures/real-atlas.ts';
import { situationAt } from './situation-at.ts';

const then = situationAt(REAL_ATLAS, oldStyle(24, '12:00'));
const now = situationAt(REAL_ATLAS, oldStyle(26, '03:00'));

describe('from 24 October 12:00 to 26 October 03:00', () => {
  const lines = compareSituations(then, now).map(
    ({ place, then: before, now: after }) => `${place.id},${before.side ?? ''},${after.side ?? ''}`
  );

  /* difference-expected.csv was written from the ledger's table of control, by best times. */
  it('changed what the ledger says has changed, and nothing else', () => {
    const [header, ...rows] = expected.trimEnd().split('\n');
    expect(header).toBe('place,then,now');
    expect(rows).toHaveLength(57);
    expect(lines.toSorted()).toEqual(rows.toSorted());
  });

  it('reads the same backward', () => {
    const back = compareSituations(now, then);
    expect(back).toHaveLength(57);
    expect(back.find(({ place }) => place.id === 'winter-palace')?.now.side).toBe('government');
  });
});

it('a moment does not differ from itself', () => {
  expect(compareSituations(then, then)).toEqual([]);
});

it('the line parts the states by where the places stand; a place on the line shows now', () => {
  const palace = REAL_ATLAS.places.get('winter-palace');
  const [longitude = Number.NaN] = palace?.position ?? [];
  const sideAt = (line: number) => splitStates(then, now, line).get('winter-palace')?.side;
  expect([longitude - 0.01, longitude, longitude + 0.01].map(sideAt)).toEqual([
    'mrc',
    'mrc',
    'government'
  ]);
});
