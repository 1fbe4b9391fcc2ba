import { expect, test } from 'vitest';
import type { Metres } from './plane.ts';
import { shrinkRing, surfaceOf } from './shrink-ring.ts';

const SQUARE: Metres[] = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100]
];

test('each side moves in by its own inset', () => {
  const shrunk = shrinkRing(SQUARE, [5, 10, 15, 20]);
  expect(shrunk?.map((corner) => corner.map(Math.round))).toEqual([
    [20, 5],
    [90, 5],
    [90, 85],
    [20, 85]
  ]);
});

test('of a narrow yard between broad streets nothing is left', () => {
  expect(shrinkRing(SQUARE, [60, 60, 60, 60])).toEqual([]);
});

test('a cut corner that is shorter than the streets are broad falls away', () => {
  const cut: Metres[] = [
    [0, 0],
    [100, 0],
    [100, 98],
    [98, 100],
    [0, 100]
  ];
  const shrunk = shrinkRing(cut, [10, 10, 10, 10, 10]);
  expect(shrunk && surfaceOf(shrunk)).toBeCloseTo(6400, -1);
});

test('the corner of a courtyard that opens to the street keeps its place', () => {
  const angle: Metres[] = [
    [0, 0],
    [100, 0],
    [100, 50],
    [50, 50],
    [50, 100],
    [0, 100]
  ];
  const shrunk = shrinkRing(angle, [5, 5, 5, 5, 5, 5]);
  expect(shrunk?.map((corner) => corner.map(Math.round))).toContainEqual([45, 45]);
  // 90 × 40 and 40 × 50.
  expect(shrunk && surfaceOf(shrunk)).toBeCloseTo(5600, 6);
});
