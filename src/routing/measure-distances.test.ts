import { expect, it } from 'vitest';
import { REAL_ATLAS, oldStyle } from '../situation/fixtures/real-atlas.ts';
import { situationAt } from '../situation/situation-at.ts';
import { findPath } from './find-path.ts';
import { readRealStreets } from './fixtures/real-streets.ts';
import { measureDistances } from './measure-distances.ts';
import { weightAt } from './passability.ts';
import { snapToNetwork } from './snap-to-network.ts';
import { createStreetGraph } from './street-graph.ts';

const graph = createStreetGraph(readRealStreets());
const points = [...REAL_ATLAS.places.values()]
  .slice(0, 40)
  .map(({ position }) => snapToNetwork(graph, position));

it('says of every pair what a search for that pair says', () => {
  const { costs: table, metres } = measureDistances(graph, points);
  expect(metres).toEqual(table);
  points.forEach((from, row) =>
    points.forEach((to, column) => {
      expect(table[row]?.[column]).toBeCloseTo(findPath(graph, from, to)?.length ?? -1, 6);
      expect(table[row]?.[column]).toBeCloseTo(table[column]?.[row] ?? -1, 6);
    })
  );
});

it('says where nobody comes through', () => {
  const weight = weightAt(situationAt(REAL_ATLAS, oldStyle(24, '20:00')), 'neutral', 'avoid');
  const ends = ['finlyandsky-barracks', 'winter-palace'].map((id) =>
    snapToNetwork(graph, REAL_ATLAS.places.get(id)?.position ?? [])
  );
  const apart = [
    [0, Infinity],
    [Infinity, 0]
  ];
  expect(measureDistances(graph, ends, weight)).toEqual({ costs: apart, metres: apart });
});

it('tells the metres walked from what they count', () => {
  const weight = weightAt(situationAt(REAL_ATLAS, oldStyle(24, '20:00')), 'neutral', 'ask');
  const { costs, metres } = measureDistances(graph, points, weight);
  points.forEach((from, row) =>
    points.forEach((to, column) => {
      const path = findPath(graph, from, to, weight);
      expect(metres[row]?.[column]).toBeCloseTo(path?.length ?? Infinity, 6);
      expect(costs[row]?.[column]).toBeGreaterThanOrEqual((path?.length ?? Infinity) - 1e-6);
    })
  );
});
