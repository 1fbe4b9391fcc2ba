import { expect, test } from 'vitest';
import { createWorldLine, lengthOf, metresToWorld, pointAt, unite } from '../canvas/world.ts';
import type { WorldLine } from '../canvas/world.ts';
import { createBanks, widthOf } from './create-banks.ts';
import type { WaterArea } from './create-banks.ts';

/** A rectangle in thousandths of a degree from 30° E 59.9° N, its ring closed. */
function area(west: number, south: number, east: number, north: number): WaterArea {
  const ring = createWorldLine(
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south]
    ].map(([x = 0, y = 0]) => [30 + x / 1000, 59.9 + y / 1000])
  );
  return { rings: [ring], box: unite(ring.box, ring.box) };
}

const lengthOfLine = (line: WorldLine): number =>
  Array.from({ length: lengthOf(line) - 1 }, (_, index) => {
    const [ax, ay] = pointAt(line, index);
    const [bx, by] = pointAt(line, index + 1);
    return Math.hypot(bx - ax, by - ay);
  }).reduce((sum, length) => sum + length, 0);

const lengthOfBanks = (areas: readonly WaterArea[]): number =>
  createBanks(areas).reduce((sum, { line }) => sum + lengthOfLine(line), 0);

test('where a river was digitised in two overlapping pieces there is no bank across it', () => {
  const across = createBanks([area(0, 0, 11, 2), area(9, 0, 20, 2)])
    .flatMap(({ line }) =>
      Array.from({ length: lengthOf(line) - 1 }, (_, index) => [
        pointAt(line, index),
        pointAt(line, index + 1)
      ])
    )
    .filter(([from, to]) => from?.[0] === to?.[0])
    .map(([from]) => Math.round(((from?.[0] ?? 0) * 360 - 210) * 1000));
  // Only the two ends of the river, at 0 and 20 thousandths of a degree.
  expect(across.toSorted((a, b) => a - b)).toEqual([0, 20]);
});

test('a canal opens into the river: its mouth is no bank', () => {
  const [river, canal] = [area(0, 0, 20, 4), area(8, 2, 9, 10)];
  const separate = lengthOfBanks([river]) + lengthOfBanks([canal]);
  const widthOfCanal = 1 / 1000 / 360;
  const inside = lengthOfBanks([area(8, 2, 9, 4)]) - widthOfCanal;
  expect(lengthOfBanks([river, canal])).toBeCloseTo(separate - inside - widthOfCanal, 9);
});

test('water that touches nothing keeps its whole outline', () => {
  const pond = area(0, 0, 3, 3);
  const ring = pond.rings[0];
  expect(ring && lengthOfBanks([pond])).toBeCloseTo(ring ? lengthOfLine(ring) : NaN, 12);
});

test('a long canal is about as wide as it was drawn', () => {
  // 1 × 40 thousandths of a degree of longitude by latitude: about 56 m wide.
  const { rings } = area(0, 0, 1, 40);
  const metres = widthOf(rings) / metresToWorld(1);
  expect(metres).toBeGreaterThan(50);
  expect(metres).toBeLessThan(58);
});
