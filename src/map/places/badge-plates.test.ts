import { expect, test } from 'vitest';
import type { Party, Side } from '../../model/atlas.ts';
import type { PlaceState } from '../../situation/situation-at.ts';
import { hasLightPictogram, platesOf } from './badge-plates.ts';
import { createHatches, hatchOf, listDrawnSides } from './hatch.ts';

/** Of the parties, what the drawing reads; that their signs differ is for the validator to see. */
const PARTIES = [
  { id: 'mrc', sign: 'M1 1' },
  { id: 'government', sign: 'M2 2' },
  { id: 'guild', sign: 'M3 3' },
  { id: 'crew', sign: 'M4 4' }
] as unknown as readonly Party[];
const SIDES = listDrawnSides(PARTIES);

/** The part of a state that the drawing reads. */
const state = (
  sides: readonly Side[],
  certainty: PlaceState['certainty'] = 'high',
  between = sides.includes('contested') ? ['government', 'mrc'] : undefined
) =>
  // The drawing looks at these members alone; a whole place would say nothing more here.
  ({
    side: sides.at(-1),
    sides,
    uncertain: sides.length > 1,
    certainty,
    between
  }) as unknown as PlaceState;

test('each side is known by its silhouette alone', () => {
  const outlines = SIDES.map((side) => platesOf(state([side]), PARTIES)[0]?.outline);
  expect(new Set(outlines).size).toBe(SIDES.length);
});

test('before the record begins the badge is neither side’s', () => {
  const [plate] = platesOf(state([]), PARTIES);
  expect(plate?.side).toBe('unrecorded');
});

test('a contested place is halved between the government and the committee', () => {
  expect(platesOf(state(['contested']), PARTIES).map(({ side, part }) => [side, part])).toEqual([
    ['government', 'left'],
    ['mrc', 'right']
  ]);
});

test('a place contested by two others is halved between those', () => {
  const fought = state(['contested'], 'high', ['crew', 'guild']);
  expect(platesOf(fought, PARTIES).map(({ side, part }) => [side, part])).toEqual([
    ['crew', 'left'],
    ['guild', 'right']
  ]);
  expect(hatchOf(fought)).toBe(hatchOf(state(['guild', 'crew'])));
});

test('an uncertain hour shows both sides in their own shapes, the earlier on the left', () => {
  const [left, right] = platesOf(state(['government', 'mrc']), PARTIES);
  expect(left?.outline).toBe(platesOf(state(['government']), PARTIES)[0]?.outline);
  expect(right?.outline).toBe(platesOf(state(['mrc']), PARTIES)[0]?.outline);
  expect(hatchOf(state(['government', 'mrc']))).toBe(hatchOf(state(['mrc', 'government'])));
});

test('what is known of one source only is drawn softer, its sign in ink', () => {
  const low = state(['mrc'], 'low');
  expect(hasLightPictogram(platesOf(low, PARTIES), low, PARTIES)).toBe(false);
  expect(hasLightPictogram(platesOf(state(['mrc']), PARTIES), state(['mrc']), PARTIES)).toBe(true);
});

test('every hatch that a state can ask for has a pattern', () => {
  const patterns = new Set(createHatches(PARTIES).map(({ id }) => id));
  for (const first of SIDES)
    for (const second of SIDES) {
      const hatch = hatchOf(state(first === second ? [first] : [first, second]));
      if (hatch !== undefined) expect(patterns).toContain(hatch);
    }
});
