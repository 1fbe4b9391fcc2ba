import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { REAL_ATLAS } from './fixtures/real-atlas.ts';
import { situationAt } from './situation-at.ts';
import type { PlaceStates } from './states-at.ts';

const { span } = REAL_ATLAS;
const anyInstant = fc.integer({ min: span.start - 60, max: span.end + 60 });

/** Ids of the places that hold another object, found by looking at every one. */
const differing = (before: PlaceStates, after: PlaceStates): string[] =>
  [...after].filter(([id, state]) => before.get(id) !== state).map(([id]) => id);

test('whoever looks only at the places that turned misses none', () => {
  fc.assert(
    fc.property(anyInstant, anyInstant, (t, u) => {
      const [before, after] = [
        situationAt(REAL_ATLAS, t).states,
        situationAt(REAL_ATLAS, u).states
      ];
      const turned = after.turnedSince?.(before);
      if (turned) expect(turned).toEqual(expect.arrayContaining(differing(before, after)));
    })
  );
});

test('a minute in which nothing turns names no place', () => {
  const { states } = situationAt(REAL_ATLAS, span.start + 1);
  expect(situationAt(REAL_ATLAS, span.start + 2).states.turnedSince?.(states)).toEqual([]);
});

test('states of another making are not compared by their turns', () => {
  const { states } = situationAt(REAL_ATLAS, span.start);
  expect(states.turnedSince?.(new Map(states))).toBeUndefined();
});

test('it reads like any map of every place', () => {
  const { states } = situationAt(REAL_ATLAS, span.start);
  const byId = new Map(states);
  expect([...byId.keys()]).toEqual([...REAL_ATLAS.places.keys()]);
  expect([...states.values()]).toEqual([...byId.values()]);
  for (const [id, state] of byId) expect(states.get(id)).toBe(state);
});
