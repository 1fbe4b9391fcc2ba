import { expect, test } from 'vitest';
import type { Feature, LineString, Polygon } from 'geojson';
import type { BaseMap, StreetProperties, WaterProperties } from '../../model/base/base-map.ts';
import { findHighlighted } from './find-highlighted.ts';

const street = (id: string): Feature<LineString, StreetProperties> => ({
  type: 'Feature',
  id,
  properties: { class: 'street' },
  geometry: { type: 'LineString', coordinates: [] }
});

const river = (id: string): Feature<Polygon, WaterProperties> => ({
  type: 'Feature',
  id,
  properties: { kind: 'river' },
  geometry: { type: 'Polygon', coordinates: [] }
});

const NONE = { type: 'FeatureCollection', features: [] } as const;
const base: BaseMap = {
  water: { ...NONE, features: [river('moika')] },
  islands: { ...NONE, features: [] },
  parks: { ...NONE, features: [] },
  streets: {
    ...NONE,
    features: ['sadovaya', 'sadovaya~2', 'sadovaya-lane', 'moika'].map(street)
  },
  rail: { ...NONE, features: [] }
};

const idsOf = (id: string) => findHighlighted(base, id).map((feature) => feature.id);

test('an interrupted street lights up whole, a street of a longer name does not', () => {
  expect(idsOf('street:sadovaya')).toEqual(['sadovaya', 'sadovaya~2']);
});

test('the river and the street of one name are told apart', () => {
  const [found] = findHighlighted(base, 'water:moika');
  expect(found?.geometry.type).toBe('Polygon');
  expect(findHighlighted(base, 'street:moika')[0]?.geometry.type).toBe('LineString');
});

test('what is not there lights up nothing', () => {
  expect(idsOf('street:nowhere')).toEqual([]);
  expect(idsOf('building:singer-house')).toEqual([]);
  expect(idsOf('constructor:sadovaya')).toEqual([]);
  expect(idsOf('sadovaya')).toEqual([]);
});
