import { describe, expect, it } from 'vitest';
import { compareSituations, findReturned, splitStates } from './compare-situations.ts';
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

/* The ledger: in cadet hands from 29 October 07:30, fought for from 10:00, the Committee's from 17:00. */
it('knows the telephone exchange as gone and come back', () => {
  const [before, after] = [oldStyle(25, '08:00'), oldStyle(29, '20:00')].map((t) =>
    situationAt(REAL_ATLAS, t)
  );
  if (!before || !after) throw new Error('no situations');
  const ids = findReturned(REAL_ATLAS, before, after).map(({ id }) => id);
  expect(ids).toContain('telephone-exchange');
  expect(ids).not.toContain('winter-palace');
  expect(findReturned(REAL_ATLAS, after, before).map(({ id }) => id)).toEqual(ids);
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
