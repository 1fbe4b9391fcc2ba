import { expect, test } from 'vitest';
import { metresToWorld, pointsToWorldLine } from '../canvas/world.ts';
import type { WorldPoint } from '../canvas/world.ts';
import { findRoomBetween } from './find-room-between.ts';

/** A closed bank around an island, in metres from its middle. */
const island = (halfWidth: number, halfHeight: number) =>
  pointsToWorldLine(
    [
      [-halfWidth, -halfHeight],
      [halfWidth, -halfHeight],
      [halfWidth, halfHeight],
      [-halfWidth, halfHeight],
      [-halfWidth, -halfHeight]
    ].map(([x = 0, y = 0]): WorldPoint => [metresToWorld(x), metresToWorld(y)])
  );

test('an island has the room between its banks', () => {
  const { width } = findRoomBetween([island(500, 900)], [0, 0]);
  expect(width / metresToWorld(1)).toBeCloseTo(1000, 6);
});

test('its name may stand farther north or south, but never in the water', () => {
  const shifts = (halfHeight: number) =>
    findRoomBetween([island(500, halfHeight), island(5000, 4000)], [0, 0]).others.map(([, y]) =>
      Math.round(y / metresToWorld(1))
    );
  expect(shifts(900).toSorted((a, b) => a - b)).toEqual([-520, -260, 260, 520]);
  expect(shifts(300).toSorted((a, b) => a - b)).toEqual([-260, 260]);
  expect(shifts(200)).toEqual([]);
});

test('a mainland has no end', () => {
  expect(findRoomBetween([], [0, 0])).toEqual({ at: [0, 0], width: Infinity, others: [] });
});
