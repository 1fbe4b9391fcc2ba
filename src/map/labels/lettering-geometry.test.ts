import { expect, test } from 'vitest';
import { lengthOf, pointAt, pointsToWorldLine } from '../canvas/world.ts';
import type { WorldPoint } from '../canvas/world.ts';
import { createCentreline } from './create-centreline.ts';
import { findLabelPoint } from './find-label-point.ts';
import { joinLines } from './join-lines.ts';

const ring = (...points: WorldPoint[]) => pointsToWorldLine([...points, points[0] ?? [0, 0]]);

test('the centreline of a river bend keeps to the middle between its banks', () => {
  // A quarter of a ring between the radii 9 and 11 around the origin: the middle has radius 10.
  const arc = (radius: number) =>
    Array.from({ length: 31 }, (_, index): WorldPoint => {
      const angle = (index / 30) * (Math.PI / 2);
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
  const middle = createCentreline(ring(...arc(11), ...arc(9).toReversed()));
  for (let index = 6; index < lengthOf(middle) - 6; index += 1)
    expect(Math.hypot(...pointAt(middle, index))).toBeCloseTo(10, 0);
});

test('the name of a horseshoe stands on its land, not in its gap', () => {
  const horseshoe = ring([0, 0], [10, 0], [10, 10], [7, 10], [7, 4], [3, 4], [3, 10], [0, 10]);
  const { at, width } = findLabelPoint([horseshoe], horseshoe.box);
  expect(at[1]).toBeLessThan(4);
  expect(width).toBeCloseTo(10, 9);
});

test('pieces of a street join over crossings, but not round a sharp corner', () => {
  const pieces = [
    pointsToWorldLine([
      [0, 0],
      [1, 0]
    ]),
    pointsToWorldLine([
      [2, 0.1],
      [1, 0]
    ]),
    pointsToWorldLine([
      [2, 0.1],
      [3, 0]
    ]),
    pointsToWorldLine([
      [3, 0],
      [3, 5]
    ])
  ];
  expect(joinLines(pieces).map(lengthOf).toSorted()).toEqual([2, 4]);
});
