import { describe, expect, it } from 'vitest';
import { LANGUAGES, textIn } from '../i18n/language.ts';
import type { Language } from '../i18n/language.ts';
import { findItinerary } from '../routing/find-itinerary.ts';
import { readRealStreets } from '../routing/fixtures/real-streets.ts';
import { EMPTY_JOURNEY, eventToStop, findStopName, placeToStop } from '../routing/journey.ts';
import type { Journey, Stop } from '../routing/journey.ts';
import { createStreetGraph } from '../routing/street-graph.ts';
import { REAL_ATLAS } from '../situation/fixtures/real-atlas.ts';
import type { ImportedTour } from '../exchange/exchanged-tour.ts';
import { minute } from '../exchange/fixtures/sample-tours.ts';
import { offer, FRAME } from '../exchange/fixtures/offered-file.ts';
import { exportGeojson } from '../exchange/geojson/export-geojson.ts';
import { exportGpx } from '../exchange/gpx/export-gpx.ts';
import { importTour } from '../exchange/import-tour.ts';
import { formatAtlasFault, importedTourToJourney } from './imported-tour-to-journey.ts';
import { itineraryToExchangedTour } from './itinerary-to-exchanged-tour.ts';
import { exportKml } from '../exchange/kml/export-kml.ts';

const graph = createStreetGraph(readRealStreets());
const palace = REAL_ATLAS.places.get('winter-palace');
const shot = REAL_ATLAS.events.find(({ id }) => id === 'aurora-shot');
if (!palace || !shot) throw new Error('the atlas has lost its palace or its shot');

const corner: Stop = {
  position: [30.3256, 59.9356],
  name: 'Under the clock',
  note: 'Meet here.',
  dwell: 2,
  talk: 0
};
const JOURNEY: Journey = {
  ...EMPTY_JOURNEY,
  name: 'The last evening',
  stops: [corner, { ...placeToStop(palace), hour: minute('1917-11-08T02:10') }, eventToStop(shot)],
  roundTrip: true,
  start: minute('2026-11-29T11:00')
};
const nameIn =
  (language: Language) =>
  (stop: Stop): string => {
    const name = findStopName(stop, REAL_ATLAS);
    return stop.name ?? (name ? textIn(name, language) : 'A point');
  };
const exchange = (journey: Journey, language: Language = 'en') =>
  itineraryToExchangedTour(REAL_ATLAS, journey, findItinerary(graph, REAL_ATLAS, journey), {
    language,
    nameOf: nameIn(language)
  });
const bringIn = (tour: ImportedTour, language: Language = 'en') =>
  importedTourToJourney(tour, REAL_ATLAS, nameIn(language));

describe('a planned walk on its way out', () => {
  const tour = exchange(JOURNEY);

  it('tells at each stop what happened and what one sees there today, and by whose word', () => {
    expect(tour.stops[2]?.description).toContain(shot.summary.en);
    expect(tour.stops[2]?.description).toContain(
      `Today: ${REAL_ATLAS.places.get(shot.place)?.today.en ?? '?'}`
    );
    const cited = shot.citations.map(({ source }) => REAL_ATLAS.sources.get(source));
    const author = cited.find((work) => work?.editors === false)?.author;
    expect(tour.stops[2]?.citations).toContain(author);
    expect(exchange(JOURNEY, 'ru').stops[2]?.description).toContain(shot.summary.ru);
  });

  it('gives the hour of 1917 to the stop and the day of the walk to the tour', () => {
    expect(tour.stops[1]?.hour).toBe(minute('1917-11-08T02:10'));
    expect(tour.start).toBe(minute('2026-11-29T11:00'));
  });

  it('ends a round trip at the first stop, with a leg for each way', () => {
    expect(tour.stops.map(({ name }) => name).at(-1)).toBe('Under the clock');
    expect(tour.stops).toHaveLength(4);
    expect(tour.legs).toHaveLength(3);
    expect(tour.route.length).toBeGreaterThan(10);
  });

  it('names whose data the way is, and under which licence', () => {
    expect(tour.attribution).toContain('OpenStreetMap');
    expect(tour.licence).toContain('opendatacommons.org/licenses/odbl');
  });
});

describe.each([
  ['GPX', exportGpx],
  ['GeoJSON', exportGeojson],
  ['KML', exportKml]
])('a plan that goes out as %s and comes back', (_, write) => {
  it.each(LANGUAGES)('is the same plan (%s)', async (language) => {
    const { tour } = await importTour(offer(write(exchange(JOURNEY, language), language)), FRAME);
    expect(tour).toBeDefined();
    const { journey, faults } = bringIn(tour ?? { name: '', stops: [], route: [] }, language);
    expect(faults).toEqual([]);
    expect(journey).toEqual(JOURNEY);
  });
});

describe('a tour from another program', () => {
  it('keeps what is said of its points, and gives them time', () => {
    const stop = { name: 'A café', position: [30.31, 59.93], description: 'Open till six.' };
    const { journey } = bringIn({ name: 'A tour', stops: [stop], route: [] });
    expect(journey.stops).toEqual([
      { position: [30.31, 59.93], name: 'A café', note: 'Open till six.', dwell: 5, talk: 5 }
    ]);
  });

  it('keeps stops that name what the atlas does not have, and says so', () => {
    const position = [30.31, 59.93];
    const { journey, faults } = bringIn({
      name: 'A tour',
      stops: [
        { name: 'One', position, place: 'atlantis' },
        { name: 'Two', position, event: 'flood' },
        { name: 'Three', position, place: 'smolny' },
        { name: 'Four', position, hour: minute('1941-06-22T04:00') }
      ],
      route: []
    });
    expect(journey.stops.map(({ name }) => name)).toEqual(['One', 'Two', 'Three', 'Four']);
    expect(journey.stops.every(({ place }) => place === undefined)).toBe(true);
    expect(faults.map((fault) => formatAtlasFault(fault, 'en'))).toEqual([
      'Stop 1, “One”, names a place (atlantis) that this map does not have; it stays as a point where the file puts it.',
      'Stop 2, “Two”, names an event (flood) that this map does not have; it stays without it.',
      expect.stringMatching(/^Stop 3, “Three”, lies \d+ m from the place it names/),
      expect.stringMatching(/^Stop 4, “Four”, names an hour outside/)
    ]);
  });
});
