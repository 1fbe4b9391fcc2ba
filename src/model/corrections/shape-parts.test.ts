import { expect, test } from 'vitest';
import { addCorner, createShape, listShapeParts, withCorners } from './shape-parts.ts';

const point = { type: 'Point', coordinates: [30.3, 59.9] };
const line = {
  type: 'LineString',
  coordinates: [
    [30.3, 59.9],
    [30.4, 59.9]
  ]
};
/** A square with a square yard: RFC 7946 has the first counter-clockwise, the second clockwise. */
const walls = [
  [30, 59],
  [30.4, 59],
  [30.4, 59.4],
  [30, 59.4],
  [30, 59]
];
const yard = [
  [30.1, 59.1],
  [30.1, 59.2],
  [30.2, 59.2],
  [30.2, 59.1],
  [30.1, 59.1]
];
const court = { type: 'Polygon', coordinates: [walls, yard] };
const houses = { type: 'MultiPolygon', coordinates: [[walls], [walls, yard]] };

test('a geometry falls into its point, line or rings, a ring without its repeated corner', () => {
  expect(listShapeParts(point)).toEqual([
    { type: 'Point', corners: [[30.3, 59.9]], isHole: false }
  ]);
  expect(listShapeParts(line).map(({ corners }) => corners)).toEqual([line.coordinates]);
  expect(listShapeParts(court)).toEqual([
    { type: 'Polygon', corners: walls.slice(0, 4), isHole: false },
    { type: 'Polygon', corners: yard.slice(0, 4), isHole: true }
  ]);
  expect(listShapeParts(houses).map(({ isHole }) => isHole)).toEqual([false, false, true]);
  expect(listShapeParts({ type: 'GeometryCollection', geometries: [] })).toEqual([]);
  expect(listShapeParts(undefined)).toEqual([]);
});

test('a ring is closed and wound as RFC 7946 asks, whichever way it was drawn', () => {
  const square = walls.slice(0, 4);
  for (const corners of [square, square.toReversed()]) {
    const drawn = createShape('Polygon', corners) as typeof court;
    expect(drawn.coordinates[0]).toHaveLength(5);
    expect(drawn.coordinates[0]?.[0]).toEqual(drawn.coordinates[0]?.[4]);
    const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = [], [cx = 0, cy = 0] = []] =
      drawn.coordinates[0] ?? [];
    // The turn at the second corner is to the left.
    expect((bx - ax) * (cy - by) - (by - ay) * (cx - bx)).toBeGreaterThan(0);
  }
});

test('one ring changes, the others stay as they are', () => {
  const moved = [
    [30.1, 59.1],
    [30.1, 59.25],
    [30.2, 59.2],
    [30.2, 59.1]
  ];
  expect(withCorners(houses, 2, moved)).toEqual({
    type: 'MultiPolygon',
    coordinates: [[walls], [walls, [...moved, [30.1, 59.1]]]]
  });
});

test('degrees are rounded to six decimals', () => {
  expect(withCorners(point, 0, [[30.123456789, 59.987654321]])).toEqual({
    type: 'Point',
    coordinates: [30.123457, 59.987654]
  });
});

test('too few corners, or a part that is not there, change nothing', () => {
  expect(withCorners(line, 0, [[30.3, 59.9]])).toBe(line);
  expect(withCorners(court, 0, walls.slice(0, 2))).toBe(court);
  expect(withCorners(court, 7, walls)).toBe(court);
});

test('a corner is added midway to the next, round the end of a ring, and beyond the end of a line', () => {
  const [ring] = listShapeParts(court);
  const [way] = listShapeParts(line);
  if (!ring || !way) throw new Error('the shapes have parts');
  expect(addCorner(ring, 0)[1]).toEqual([30.2, 59]);
  expect(addCorner(ring, 3)[4]).toEqual([30, 59.2]);
  expect(addCorner(way, 0)).toEqual([
    [30.3, 59.9],
    [30.35, 59.9],
    [30.4, 59.9]
  ]);
  expect(addCorner(way, 1)[2]).toEqual([30.45, 59.9]);
});
