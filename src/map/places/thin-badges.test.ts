import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Place } from '../../model/atlas.ts';
import { positionToWorld, worldSize } from '../canvas/world.ts';
import { importanceOf } from './importance.ts';
import { HALF_ROOM, thinBadges } from './thin-badges.ts';
import type { BadgeRequest } from './thin-badges.ts';

const GEO = new URL('../../../geo/', import.meta.url);
const LAYERS = ['palaces-and-institutes', 'bridges', 'stations', 'garrison', 'communications'];

/** What the thinning reads of a place; the files hold it under the same names. */
interface Feature {
  readonly id: string;
  readonly properties: Place;
}

const featuresOf = (layer: string): Feature[] => {
  const text = readFileSync(new URL(`timeline/${layer}.geojson`, GEO), 'utf8');
  // The shape of the real files is checked by the validation of the data.
  return (JSON.parse(text) as { features: Feature[] }).features;
};

const requests: BadgeRequest[] = LAYERS.flatMap(featuresOf).map(({ id, properties }) => ({
  id,
  at: positionToWorld(properties.position),
  importance: importanceOf(properties),
  offset: [0, 0]
}));

test('with the whole city in view the two seats of power are drawn in full', () => {
  const thinned = thinBadges(requests, 11);
  expect(thinned.get('winter-palace')?.size).toBe('full');
  expect(thinned.get('smolny')?.size).toBe('full');
});

test('every place keeps a badge at every zoom, none is hidden', () => {
  for (const zoom of [9, 11, 13, 17]) expect(thinBadges(requests, zoom).size).toBe(requests.length);
});

test('two full badges never cover each other', () => {
  for (const zoom of [10, 12, 14]) {
    const thinned = thinBadges(requests, zoom);
    const full = requests
      .filter(({ id }) => thinned.get(id)?.size === 'full')
      .map(({ at }) => at.map((share) => share * worldSize(zoom)));
    full.forEach(([ax = 0, ay = 0], index) => {
      for (const [bx = 0, by = 0] of full.slice(index + 1))
        expect(Math.max(Math.abs(ax - bx), Math.abs(ay - by))).toBeGreaterThanOrEqual(
          2 * HALF_ROOM.full
        );
    });
  }
});

test('the nearer the map, the more places are drawn in full', () => {
  const countAt = (zoom: number) =>
    [...thinBadges(requests, zoom).values()].filter(({ size }) => size === 'full').length;
  expect(countAt(13)).toBeGreaterThan(countAt(11));
  expect(countAt(17)).toBe(requests.length);
});

test('a dot gives way by less than the width of a badge', () => {
  for (const { size, dx, dy } of thinBadges(requests, 11).values())
    if (size === 'dot') expect(Math.hypot(dx, dy)).toBeLessThan(2 * HALF_ROOM.full);
});
