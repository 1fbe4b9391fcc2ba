import { expect, test } from 'vitest';
import { createWorldLine, isTouching, pixelsPerMetre, pointAt, positionToWorld } from './world.ts';

test('Null Island is the middle of the world', () => {
  const [x, y] = positionToWorld([0, 0]);
  expect(x).toBeCloseTo(0.5, 12);
  expect(y).toBeCloseTo(0.5, 12);
});

test('the Winter Palace lies on the tile of the slippy map that OpenStreetMap gives for it', () => {
  // wiki.openstreetmap.org/wiki/Slippy_map_tilenames writes the same projection with asinh.
  const phi = (59.94048 * Math.PI) / 180;
  const row = ((1 - Math.asinh(Math.tan(phi)) / Math.PI) / 2) * 2 ** 13;
  const [x, y] = positionToWorld([30.31385, 59.94048]);
  expect(x * 2 ** 13).toBeCloseTo(((30.31385 + 180) / 360) * 2 ** 13, 9);
  expect(y * 2 ** 13).toBeCloseTo(row, 6);
});

test('at zoom 15 a pixel of Petrograd is about 2.4 metres', () => {
  // 156 543.03 m at the equator and zoom 0 (OpenStreetMap wiki, Zoom levels), times cos 59.94°.
  expect(1 / pixelsPerMetre(15)).toBeCloseTo(
    (156_543.03 * Math.cos((59.94 * Math.PI) / 180)) / 2 ** 15,
    3
  );
});

test('a line keeps its points and knows its box', () => {
  const line = createWorldLine([
    [30.3, 59.95],
    [30.4, 59.9]
  ]);
  expect(pointAt(line, 1)).toEqual(positionToWorld([30.4, 59.9]));
  expect(line.box.west).toBeLessThan(line.box.east);
  expect(line.box.north).toBeLessThan(line.box.south);
  expect(isTouching(line.box, { ...line.box, west: line.box.east })).toBe(true);
  expect(() => pointAt(line, 2)).toThrow('no point 2');
});
