import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { isInstalled, readWith } from '../fixtures/installed-reader.ts';
import { SAMPLE_TOUR } from '../fixtures/sample-tours.ts';
import { exportGeojson } from './export-geojson.ts';

const text = exportGeojson(SAMPLE_TOUR, 'en');
const { features, ...collection } = JSON.parse(text) as FeatureCollection;

describe('a tour as GeoJSON', () => {
  it('is a collection of points in the order of the walk, then the line', () => {
    expect(collection).toEqual({ type: 'FeatureCollection' });
    expect(features.map(({ geometry }) => geometry.type)).toEqual([
      'Point',
      'Point',
      'Point',
      'LineString'
    ]);
  });

  it('keeps to the members of RFC 7946; what is ours stands in the properties', () => {
    for (const feature of features)
      expect(Object.keys(feature).toSorted()).toEqual(['geometry', 'properties', 'type']);
    expect(features[0]).toMatchObject({
      geometry: { coordinates: [30.396666, 59.946389] },
      properties: {
        number: 1,
        name: 'Smolny Institute',
        hour: '1917-11-07T22:40',
        hourInWords: '25 October O.S. (7 November N.S.) 1917, 22:40',
        dwell: 15
      }
    });
  });

  it('draws no line through fewer than two positions', () => {
    const bare = JSON.parse(
      exportGeojson({ ...SAMPLE_TOUR, route: [[30.3, 59.9]] }, 'en')
    ) as FeatureCollection;
    expect(bare.features.at(-1)?.geometry).toBeNull();
  });

  it('writes no more digits than a foot needs', () => {
    const stop = { name: 'Here', position: [30.123456789, 59.987654321, 12] };
    expect(exportGeojson({ name: '', stops: [stop], route: [] }, 'en')).toMatch(
      /30\.123457,\s+59\.987654\s+\]/
    );
  });
});

it.runIf(isInstalled('ogrinfo', 'gdal-bin'))('is read by GDAL', () => {
  const { isContent, said } = readWith('ogrinfo', (path) => ['-al', path], 'tour.geojson', text);
  expect(isContent).toBe(true);
  expect(said).toContain('Feature Count: 4');
  expect(said).toContain('Троицкий мост <b>&amp;</b>');
  expect(said).not.toMatch(/warning|error/i);
});

it.runIf(isInstalled('gpsbabel', 'gpsbabel'))('is read by gpsbabel', () => {
  const options = (path: string) => ['-i', 'geojson', '-f', path, '-o', 'unicsv', '-F', '-'];
  const { isContent, said } = readWith('gpsbabel', options, 'tour.geojson', text);
  expect(isContent).toBe(true);
  for (const { name } of SAMPLE_TOUR.stops) expect(said).toContain(name);
});
