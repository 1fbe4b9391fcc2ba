import { readFileSync } from 'node:fs';
import { bbox } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { kinks } from '@turf/kinks';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import { createBlocks } from './create-blocks.ts';
import { createNetwork } from './create-street-network.ts';
import { distanceToSegments, lineToSegments, positionToMetres } from './plane.ts';

const NO_WATER = { type: 'FeatureCollection' as const, features: [] };
const HEADER =
  'id,name_ru,name_en,today_ru,today_en,class,district,certainty,junctions,bridge,source\n';
const street = (id: string, streetClass: string, junctions: string) =>
  `${id},${id},${id},,,${streetClass},x,high,${junctions},${streetClass === 'bridge' ? id : ''},test\n`;

/** Two squares of ground side by side, each about 224 m by 223 m, with a dead end in the first. */
const JUNCTIONS = `id,lon,lat,note
nw,30.320,59.942,
n,30.324,59.942,
ne,30.328,59.942,
sw,30.320,59.940,
s,30.324,59.940,
se,30.328,59.940,
end,30.322,59.941,end
`;
const STREETS =
  HEADER +
  street('north', 'prospekt', 'nw n ne') +
  street('south', 'street', 'sw s se') +
  street('west', 'street', 'nw sw') +
  street('middle', 'lane', 'n s') +
  street('east', 'street', 'ne se') +
  street('blind', 'lane', 'nw end');

const ringsOf = (streets: string, water: FeatureCollection<Polygon | MultiPolygon> = NO_WATER) =>
  createBlocks(JUNCTIONS, streets, water).features.map(
    ({ geometry }) => geometry.coordinates[0] ?? []
  );

const nearest = (ring: readonly Position[], line: readonly Position[]): number =>
  Math.min(...ring.map((p) => distanceToSegments(positionToMetres(p), lineToSegments(line))));

describe('two blocks between five streets', () => {
  test('each keeps half the width of every street away from it', () => {
    const rings = ringsOf(STREETS);
    expect(rings).toHaveLength(2);
    const [west = []] = rings.toSorted((a, b) => (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0));
    const line = (...positions: Position[]) => positions;
    // A prospekt is 26 m from house to house, a street 15 m, a lane 9 m; five decimals are a metre.
    expect(nearest(west, line([30.32, 59.942], [30.324, 59.942]))).toBeCloseTo(13, -1);
    expect(nearest(west, line([30.32, 59.94], [30.324, 59.94]))).toBeGreaterThan(6.5);
    expect(nearest(west, line([30.32, 59.94], [30.324, 59.94]))).toBeLessThan(8.5);
    expect(nearest(west, line([30.324, 59.94], [30.324, 59.942]))).toBeGreaterThan(3.5);
    expect(nearest(west, line([30.324, 59.94], [30.324, 59.942]))).toBeLessThan(5.5);
  });

  test('a bridge parts nothing', () => {
    const bridged = STREETS.replace(street('middle', 'lane', 'n s'), street('b', 'bridge', 'n s'));
    expect(ringsOf(bridged)).toHaveLength(1);
  });

  test('water takes its part, and what it leaves of a block is dropped when it is a sliver', () => {
    const canal = (west: number, east: number): FeatureCollection<Polygon> => ({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: {},
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [west, 59.939],
                [east, 59.939],
                [east, 59.943],
                [west, 59.943],
                [west, 59.939]
              ]
            ]
          }
        }
      ]
    });
    const parted = createBlocks(JUNCTIONS, STREETS, canal(30.3215, 30.322));
    expect(parted.features).toHaveLength(3);
    for (const feature of parted.features)
      expect(booleanPointInPolygon([30.32175, 59.941], feature)).toBe(false);
    expect(ringsOf(STREETS, canal(30.3202, 30.32385))).toHaveLength(1);
  });
});

describe('the blocks of Petrograd', () => {
  const read = (file: string): string =>
    readFileSync(new URL(`../../../geo/base/${file}`, import.meta.url), 'utf8');
  const [junctions, streets] = [read('streets/junctions.csv'), read('streets/streets.csv')];
  let blocks: FeatureCollection<Polygon>;

  beforeAll(() => {
    // Its shape is checked by `npm run geo:validate`.
    const water = JSON.parse(read('water.geojson')) as FeatureCollection<Polygon | MultiPolygon>;
    blocks = createBlocks(junctions, streets, water);
  }, 60_000);

  const isBuilt = (position: Position): boolean =>
    blocks.features.some((feature) => booleanPointInPolygon(position, feature));

  test('hundreds of them cover the city, none crosses itself', () => {
    expect(blocks.features.length).toBeGreaterThan(400);
    expect(blocks.features.filter((block) => kinks(block).features.length > 0)).toEqual([]);
  });

  test('the Passage stands in a block, the Neva and the middle of Nevsky in none', () => {
    expect(isBuilt([30.3345, 59.9358])).toBe(true);
    expect(isBuilt([30.318, 59.9455])).toBe(false);
    const { junctions: nodes, edges } = createNetwork(junctions, streets);
    const nevsky = edges.filter(({ street: id }) => id === 'nevsky');
    expect(nevsky.length).toBeGreaterThan(10);
    for (const { from } of nevsky) expect(isBuilt(nodes.get(from)?.position ?? [])).toBe(false);
  });

  test('all lie in the city', () => {
    const [west, south, east, north] = bbox(blocks);
    expect([west > 30.15, south > 59.85, east < 30.55, north < 60.05]).toEqual(
      Array.from({ length: 4 }, () => true)
    );
  });
});
