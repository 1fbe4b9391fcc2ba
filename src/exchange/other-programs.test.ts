import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isInstalled, readWith } from './fixtures/installed-reader.ts';
import { FRAME, offer } from './fixtures/offered-file.ts';
import { SAMPLE_TOUR } from './fixtures/sample-tours.ts';
import { exportGeojson } from './geojson/export-geojson.ts';
import { exportGpx } from './gpx/export-gpx.ts';
import { importTour } from './import-tour.ts';
import { exportKml } from './kml/export-kml.ts';

const names = SAMPLE_TOUR.stops.map(({ name }) => name);
const positions = SAMPLE_TOUR.stops.map(({ position }) => position);

it.runIf(isInstalled('gpsbabel', 'gpsbabel'))(
  'a GPX that gpsbabel rewrote brings the same tour back',
  async () => {
    const rewrite = (path: string) => [
      ...['-w', '-r', '-t', '-i', 'gpx', '-f', path],
      ...['-o', 'gpx', '-F', '-']
    ];
    const { said } = readWith('gpsbabel', rewrite, 'tour.gpx', exportGpx(SAMPLE_TOUR, 'en'));
    const { tour, faults } = await importTour(offer(said), FRAME);
    expect(faults).toEqual([]);
    expect(tour?.stops).toEqual(SAMPLE_TOUR.stops);
    expect(tour?.route).toEqual(SAMPLE_TOUR.route);
  }
);

/** Lets GDAL turn a file of ours into another format, and gives that file. */
function translate(format: string, name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'exchange-'));
  const target = join(folder, 'out');
  readWith('ogr2ogr', (path) => ['-f', format, target, path], name, text);
  const translated = readFileSync(target, 'utf8');
  rmSync(folder, { recursive: true });
  return translated;
}

it.runIf(isInstalled('ogr2ogr', 'gdal-bin')).each([
  ['GeoJSON', 'KML', 'tour.geojson', exportGeojson(SAMPLE_TOUR, 'en')],
  ['KML', 'KML', 'tour.kml', exportKml(SAMPLE_TOUR, 'en')],
  ['GeoJSON', 'GeoJSON', 'tour.geojson', exportGeojson(SAMPLE_TOUR, 'en')]
])('a %s that GDAL made a %s of brings the stops back', async (_, format, name, text) => {
  const { tour, faults } = await importTour(offer(translate(format, name, text)), FRAME);
  expect(faults).toEqual([]);
  expect(tour?.stops.map((stop) => stop.name)).toEqual(names);
  expect(tour?.stops.map((stop) => stop.position)).toEqual(positions);
});
