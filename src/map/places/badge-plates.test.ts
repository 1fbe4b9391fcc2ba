import { expect, test } from 'vitest';
import type { Side } from '../../model/atlas.ts';
import type { PlaceState } from '../../situation/situation-at.ts';
import { hasLightPictogram, platesOf } from './badge-plates.ts';
import { createHatches, DRAWN_SIDES as SIDES, hatchOf } from './hatch.ts';

/** The part of a state that the drawing reads. */
const state = (sides: readonly Side[], certainty: PlaceState['certainty'] = 'high') =>
  // The drawing looks at these members alone; a whole place would say nothing more here.
  ({ side: sides.at(-1), sides, uncertain: sides.length > 1, certainty }) as unknown as PlaceState;

test('each side is known by its silhouette alone', () => {
  const outlines = SIDES.map((side) => platesOf(state([side]))[0]?.outline);
  expect(new Set(outlines).size).toBe(SIDES.length);
});

test('before the record begins the badge is neither side’s', () => {
  const [plate] = platesOf(state([]));
  expect(plate?.side).toBe('unrecorded');
});

test('a contested place is halved between the government and the committee', () => {
  expect(platesOf(state(['contested'])).map(({ side, part }) => [side, part])).toEqual([
    ['government', 'left'],
    ['mrc', 'right']
  ]);
});

test('an uncertain hour shows both sides in their own shapes, the earlier on the left', () => {
  const [left, right] = platesOf(state(['government', 'mrc']));
  expect(left?.outline).toBe(platesOf(state(['government']))[0]?.outline);
  expect(right?.outline).toBe(platesOf(state(['mrc']))[0]?.outline);
  expect(hatchOf(state(['government', 'mrc']))).toBe(hatchOf(state(['mrc', 'government'])));
});

test('what is known of one source only is drawn softer, its sign in ink', () => {
  const low = state(['mrc'], 'low');
  expect(hasLightPictogram(platesOf(low), low)).toBe(false);
  expect(hasLightPictogram(platesOf(state(['mrc'])), state(['mrc']))).toBe(true);
});

test('every hatch that a state can ask for has a pattern', () => {
  const patterns = new Set(createHatches().map(({ id }) => id));
  for (const first of SIDES)
    for (const second of SIDES) {
      const hatch = hatchOf(state(first === second ? [first] : [first, second]));
      if (hatch !== undefined) expect(patterns).toContain(hatch);
    }
});
