import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../i18n/language.ts';
import { createFuzzTally, damage, fuzzRuns, jsonChange } from '../../model/fixtures/damage.ts';
import { isoToInstant } from '../../time/instant.ts';
import { offer } from '../fixtures/offered-file.ts';
import { importLayer } from './import-layer.ts';
import { formatLayerFault } from './layer-fault.ts';
import type { LayerFrame } from './parse-layer.ts';

const FRAME: LayerFrame = {
  bounds: [29.6, 59.5, 30.75, 60.15],
  span: {
    start: isoToInstant('1917-10-23T00:00') ?? 0,
    end: isoToInstant('1917-11-20T00:00') ?? 0
  },
  language: 'en'
};

const tally = createFuzzTally('layers');
afterAll(() => tally.tell());

/** Neither throws nor stays silent: a layer with sound positions and spans, or a sentence that says why not. */
async function expectAnswer(content: Uint8Array | string): Promise<void> {
  const end = tally.begin(String(content));
  const { layer, faults } = await importLayer(offer(content, 'a.geojson'), FRAME);
  end();
  expect(layer !== undefined || faults.length > 0).toBe(true);
  for (const language of LANGUAGES)
    for (const fault of faults) expect(formatLayerFault(fault, language)).toMatch(/[.;]$|\.$/);
  for (const { shape, spans } of layer?.features ?? []) {
    const positions = [...shape.points, ...shape.lines.flat(), ...shape.rings.flat()];
    expect(positions.length).toBeGreaterThan(0);
    for (const position of positions) expect(position.every(Number.isFinite)).toBe(true);
    for (const { start, end } of spans) expect(start < end).toBe(true);
  }
}

const time = fc.oneof(
  fc.constantFrom(
    ...['1917-11-07', '1917-11-07T03:30:00', '1917', '1917-11-07~', '[1917..1918]', '191X', '..'],
    ...['1917-11-07/..', 'Y-170000002', '{1917,1918}', '1917-21', '1917-13-40', '', '1e999']
  ),
  fc.string({
    unit: fc.constantFrom(...('0123456789-/.T:Z~?%X[]{},Y ESu^'.match(/./g) ?? [])),
    maxLength: 90
  }),
  fc.jsonValue({ maxDepth: 2 }),
  fc.double()
);
const position = fc.oneof(
  { weight: 4, arbitrary: fc.constant([30.31, 59.94]) },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof(fc.double(), fc.jsonValue({ maxDepth: 1 })), { maxLength: 4 })
  }
);
const geometry = fc.oneof(
  fc.record({ type: fc.constant('Point'), coordinates: position }),
  fc.record({
    type: fc.constantFrom('LineString', 'MultiPoint', 'Polygon', 'MultiLineString', 'MultiPolygon'),
    coordinates: fc.oneof(fc.array(position), fc.array(fc.array(position)), fc.jsonValue())
  }),
  fc.record({
    type: fc.constantFrom('GeometryCollection', 'Curve', '__proto__', 'toString'),
    geometries: fc.jsonValue()
  }),
  fc.jsonValue()
);
const timespan = fc.record(
  {
    start: fc.oneof(time, fc.dictionary(fc.constantFrom('in', 'earliest', 'latest'), time)),
    end: fc.dictionary(fc.constantFrom('in', 'earliest', 'latest'), time)
  },
  { requiredKeys: [] }
);
const feature = fc.record(
  {
    type: fc.constant('Feature'),
    geometry,
    when: fc.oneof(fc.record({ timespans: fc.array(timespan, { maxLength: 3 }) }), fc.jsonValue()),
    names: fc.jsonValue(),
    descriptions: fc.jsonValue(),
    properties: fc.dictionary(
      fc.constantFrom('name', 'start', 'end', 'times', 'edtf', 'date', 'start_date', 'id'),
      time
    )
  },
  { requiredKeys: ['type', 'geometry'] }
);

/** Files of the map itself, of which pieces are damaged. */
const FILES = ['timeline/stations.geojson', 'timeline/bridges.geojson', 'base/islands.geojson'].map(
  (path) => readFileSync(new URL(`../../../geo/${path}`, import.meta.url)).subarray(0, 60_000)
);
const WHOLE = FILES.map((bytes) => {
  const text = new TextDecoder().decode(bytes);
  const end = text.lastIndexOf('},\n  {');
  return new TextEncoder().encode(end > 0 ? `${text.slice(0, end)}}]}` : text);
});

describe('whatever a file holds, there is an answer', { timeout: 600_000 }, () => {
  it('to any features that call themselves GeoJSON or Linked Places', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(feature, { maxLength: 4 }), (features) =>
        expectAnswer(JSON.stringify({ type: 'FeatureCollection', features }))
      ),
      fuzzRuns(0.6)
    );
  });

  it('to any JSON that calls itself GeoJSON', async () => {
    const type = fc.constantFrom('FeatureCollection', 'Feature', 'Point', 'GeometryCollection');
    const members = fc.dictionary(
      fc.constantFrom('features', 'geometry', 'coordinates', 'geometries', 'properties', 'when'),
      fc.jsonValue()
    );
    await fc.assert(
      fc.asyncProperty(type, members, (name, rest) =>
        expectAnswer(JSON.stringify({ ...rest, type: name }))
      ),
      fuzzRuns(0.2)
    );
  });

  it('to real files with damage', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...WHOLE),
        fc.array(jsonChange, { minLength: 1, maxLength: 3 }),
        (file, changes) => expectAnswer(changes.reduce<Uint8Array>(damage, file))
      ),
      fuzzRuns(0.1)
    );
  });

  it('to any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), expectAnswer),
      fuzzRuns(0.1)
    );
  });

  it.each([
    ['[', ']'],
    ['{"type":"GeometryCollection","geometries":[', ']}'],
    ['{"a":', '}']
  ])('to a hundred thousand times %j', async (open, close) => {
    const deep = `${open.repeat(100_000)}1${close.repeat(100_000)}`;
    await expectAnswer(`{"type":"Point","coordinates":${deep}}`);
    await expectAnswer(`{"type":"Feature","geometry":null,"properties":{"start":${deep}}}`);
    await expectAnswer(`{"type":"Feature","geometry":${deep},"properties":{}}`);
  });
});
