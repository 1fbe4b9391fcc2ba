import type { Feature, LineString, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { createBanks } from './create-banks.ts';
import { distance, positionToMetres } from './plane.ts';

/** A rectangle in thousandths of a degree from 30.3° E 59.94° N. */
function area(west: number, south: number, east: number, north: number): Feature<Polygon> {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ].map(([x = 0, y = 0]) => [30.3 + x / 1000, 59.94 + y / 1000]);
  return {
    type: 'Feature',
    id: `${String(west)} ${String(south)}`,
    properties: {},
    geometry: { type: 'Polygon', coordinates: [ring] }
  };
}

const banksOf = (...features: Feature<Polygon>[]) =>
  createBanks({ type: 'FeatureCollection', features }).features;

const metresOf = ({ geometry: { coordinates } }: Feature<LineString>): number =>
  coordinates.slice(1).reduce((sum, position, index) => {
    const before = coordinates[index] ?? position;
    return sum + distance(positionToMetres(before), positionToMetres(position));
  }, 0);

const length = (...features: Feature<Polygon>[]): number =>
  banksOf(...features).reduce((sum, bank) => sum + metresOf(bank), 0);

test('where a river was digitised in two overlapping pieces there is no bank across it', () => {
  const across = banksOf(area(0, 0, 11, 2), area(9, 0, 20, 2))
    .flatMap(({ geometry: { coordinates } }) =>
      coordinates.slice(1).map((to, index) => [coordinates[index]?.[0], to[0]])
    )
    .filter(([from, to]) => from === to)
    .map(([from = 0]) => from);
  // Only the two ends of the river, at 0 and 20 thousandths of a degree.
  expect(across.toSorted((a, b) => a - b)).toEqual([30.3, 30.32]);
});

test('a canal opens into the river: its mouth is no bank', () => {
  const [river, canal] = [area(0, 0, 20, 4), area(8, 2, 9, 10)];
  const widthOfCanal = 55.9;
  const inside = length(area(8, 2, 9, 4)) - widthOfCanal;
  const expected = length(river) + length(canal) - inside - widthOfCanal;
  expect(Math.abs(length(river, canal) - expected)).toBeLessThan(2);
});

test('water that touches nothing keeps its whole outline and its id', () => {
  const [bank, ...others] = banksOf(area(0, 0, 3, 3));
  expect(others).toEqual([]);
  expect(bank?.properties).toEqual({ water: '0 0' });
  // 3 thousandths of a degree are 167.8 m from west to east and 334.3 m from south to north.
  expect(bank && metresOf(bank)).toBeCloseTo(2 * (167.75 + 334.27), 0);
});
