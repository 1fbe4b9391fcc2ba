import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Language } from '../i18n/language.ts';
import type { ExchangedStop, ExchangedTour, ImportedTour } from './exchanged-tour.ts';
import { FRAME, offer } from './fixtures/offered-file.ts';
import { SAMPLE_TOUR, minute } from './fixtures/sample-tours.ts';
import { exportGeojson } from './geojson/export-geojson.ts';
import { exportGpx } from './gpx/export-gpx.ts';
import { importTour } from './import-tour.ts';
import { exportKml } from './kml/export-kml.ts';

const FORMATS = { GPX: exportGpx, GeoJSON: exportGeojson, KML: exportKml };

/** Words in several alphabets with the signs that formats stumble over; no blank at either end. */
const signs = 'a Z 9 é ж Ё 😀 < > & " \' ` ; , = - + @ { } [ ] \\ / % # : <b> &amp; ]]> -->'.split(
  ' '
);
const words = fc
  .array(fc.constantFrom(' ', ...signs), { minLength: 1, maxLength: 20 })
  .map((parts) => parts.join('').trim().replaceAll(/\s+/g, ' '))
  .filter((text) => text !== '');
const text = fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));

const degrees = (from: number, to: number) =>
  fc.integer({ min: from * 1e6, max: to * 1e6 }).map((millionths) => millionths / 1e6);
const position: fc.Arbitrary<Position> = fc.tuple(degrees(29.6, 30.75), degrees(59.5, 60.15));

const id = fc.constantFrom('smolny', 'winter-palace', 'a', '9');
const minutes = fc.integer({ min: 0, max: 600 });
const hour = fc.integer({ min: minute('1917-10-23T00:00'), max: minute('1917-12-14T00:00') });

const stop: fc.Arbitrary<ExchangedStop> = fc.record(
  {
    name: words,
    position,
    note: text,
    description: text,
    citations: text,
    hour,
    place: id,
    event: id,
    dwell: minutes,
    talk: minutes
  },
  { requiredKeys: ['name', 'position'] }
);

const start = fc.integer({ min: minute('2026-01-01T00:00'), max: minute('2036-01-01T00:00') });
const tour: fc.Arbitrary<ImportedTour> = fc.record(
  {
    name: words,
    description: text,
    stops: fc.array(stop, { minLength: 1, maxLength: 12 }),
    route: fc.oneof(fc.constant([]), fc.array(position, { minLength: 2, maxLength: 30 })),
    start
  },
  { requiredKeys: ['name', 'stops', 'route'] }
);

describe.each(Object.entries(FORMATS))(
  'a tour that goes out as %s and comes back',
  { timeout: 30_000 },
  (_, write) => {
    it('is the same: order, names, notes, hours, stays, way and day', async () => {
      await fc.assert(
        fc.asyncProperty(tour, fc.constantFrom<Language>('en', 'ru'), async (sent, language) => {
          const { tour: back, faults } = await importTour(offer(write(sent, language)), FRAME);
          expect(faults).toEqual([]);
          expect(back).toEqual(sent);
        }),
        { numRuns: 200 }
      );
    });

    it('survives any text: what no format carries is left out, all else stays', async () => {
      // Code points of all planes, controls and halves of pairs among them.
      const codePoint = fc.oneof(fc.nat(0x7f), fc.nat(0xffff), fc.nat(0x10ffff));
      const hostile = fc
        .array(codePoint, { maxLength: 90 })
        .map((points) => String.fromCodePoint(...points));
      await fc.assert(
        fc.asyncProperty(hostile, hostile, async (name, note) => {
          const sent: ExchangedTour = {
            name: 'Walk',
            stops: [{ name: `a${name}`, position: [30.3, 59.9], note }],
            route: []
          };
          const first = await importTour(offer(write(sent, 'en')), FRAME);
          expect(first.faults).toEqual([]);
          expect(first.tour?.stops[0]?.name.startsWith('a')).toBe(true);
          // Once through, it changes no more.
          const again = await importTour(offer(write(first.tour ?? sent, 'en')), FRAME);
          expect(again.tour).toEqual(first.tour);
        }),
        { numRuns: 200 }
      );
    });

    it('brings back what a guide sees of the sample', async () => {
      const { tour: back } = await importTour(offer(write(SAMPLE_TOUR, 'ru')), FRAME);
      const { legs: _l, link: _k, attribution: _a, licence: _c, ...rest } = SAMPLE_TOUR;
      expect(back).toEqual(rest);
    });
  }
);
