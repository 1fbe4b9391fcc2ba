import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/language.ts';
import { FRAME, offer } from './fixtures/offered-file.ts';
import { SAMPLE_TOUR } from './fixtures/sample-tours.ts';
import { exportGeojson } from './geojson/export-geojson.ts';
import { exportGpx } from './gpx/export-gpx.ts';
import { formatImportFault } from './import-fault.ts';
import { importTour } from './import-tour.ts';
import { exportKml } from './kml/export-kml.ts';
import { changeWith, createFuzzTally, damage, fuzzRuns } from '../model/fixtures/damage.ts';

/** Neither throws nor stays silent: a tour with sound stops, or a sentence that says why there is none. */
async function expectAnswer(content: Uint8Array | string): Promise<void> {
  const end = tally.begin(String(content));
  const { tour, faults } = await importTour(offer(content), FRAME);
  end();
  expect(tour !== undefined || faults.length > 0).toBe(true);
  for (const language of LANGUAGES)
    for (const fault of faults) expect(formatImportFault(fault, language)).toMatch(/\.$/);
  for (const { name, position } of tour?.stops ?? []) {
    expect(name).not.toBe('');
    expect(position.every(Number.isFinite)).toBe(true);
  }
}

const FILES = [exportGpx, exportGeojson, exportKml].map((write) =>
  new TextEncoder().encode(write(SAMPLE_TOUR, 'ru'))
);

const change = changeWith(
  ...['<', '>', '"', '&', ']]>', '<!--', '{', '}', 'null', '1e999', '-', '<wpt/>', '\0']
);

const tally = createFuzzTally('tours');
afterAll(() => tally.tell());

describe('whatever a file holds, there is an answer', { timeout: 3_600_000 }, () => {
  it('to any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), expectAnswer),
      fuzzRuns(0.1)
    );
  });

  it('to any text that begins like a format', async () => {
    const beginning = fc.constantFrom('<', '{', '<gpx>', '<kml>', '{"type":"Feature",', '<?xml');
    await fc.assert(
      fc.asyncProperty(beginning, fc.string({ unit: 'grapheme' }), (first, rest) =>
        expectAnswer(first + rest)
      ),
      fuzzRuns(0.3)
    );
  });

  it('to any JSON that calls itself GeoJSON', async () => {
    const type = fc.constantFrom('FeatureCollection', 'Feature', 'Point', 'GeometryCollection');
    await fc.assert(
      fc.asyncProperty(
        type,
        fc.dictionary(
          fc.constantFrom('features', 'geometry', 'coordinates', 'geometries'),
          fc.jsonValue()
        ),
        (name, members) => expectAnswer(JSON.stringify({ ...members, type: name }))
      ),
      fuzzRuns(0.2)
    );
  });

  it('to real files with damage', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FILES),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (file, changes) => expectAnswer(changes.reduce<Uint8Array>(damage, file))
      ),
      fuzzRuns(0.4)
    );
  });
});
