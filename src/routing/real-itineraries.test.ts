import { describe, expect, it } from 'vitest';
import { formatFault } from '../model/fault.ts';
import { parseItineraries } from '../model/itineraries/parse-itineraries.ts';
import { countWords } from '../model/stories/count-words.ts';
import { REAL_ATLAS } from '../situation/fixtures/real-atlas.ts';
import { findItinerary } from './find-itinerary.ts';
import { readRealRows, readRealStreets } from './fixtures/real-streets.ts';
import { DEFAULT_SPEED } from './journey.ts';
import type { Journey } from './journey.ts';
import { formatJourney } from './journey-link.ts';
import { parseJourney } from './parse-journey.ts';
import { createStreetGraph } from './street-graph.ts';
import { tellStop } from './tell-stop.ts';
import { tourToJourney } from './tour-to-journey.ts';
import { tourStopsFor } from './tour-told.ts';

const texts = import.meta.glob<string>('../../geo/itineraries/*.json', {
  query: '?raw',
  import: 'default',
  eager: true
});
const files = Object.entries(texts).map(([path, text]) => ({
  path: path.replace('../../geo/', ''),
  content: { text }
}));
const { tours, faults } = parseItineraries(files, REAL_ATLAS);
const graph = createStreetGraph(readRealStreets());

describe('the ready-made walks', () => {
  it('have no fault', () => {
    expect(faults.map(formatFault)).toEqual([]);
  });

  it('are at least six, from half an hour to four hours', () => {
    expect(tours.length).toBeGreaterThanOrEqual(6);
    expect(tours[0]?.minutes).toBe(30);
    expect(tours.at(-1)?.minutes).toBe(240);
  });

  it.each(tours)('$id takes the time it promises, a tenth more or less, at 4.5 km/h', (tour) => {
    expect(DEFAULT_SPEED).toBe(4.5);
    const { duration, isWalkable } = findItinerary(
      graph,
      REAL_ATLAS,
      tourToJourney(tour, REAL_ATLAS)
    );
    expect(isWalkable).toBe(true);
    expect(duration).toBeGreaterThanOrEqual(0.9 * tour.minutes);
    expect(duration).toBeLessThanOrEqual(1.1 * tour.minutes);
  });

  it.each(tours)('$id is told in its own words as long as a stop stays what it was', (tour) => {
    const plan = tourToJourney(tour, REAL_ATLAS);
    const tell = (journey: Journey) => {
      const tourStops = tourStopsFor(journey, tours);
      return journey.stops.map((stop) => tellStop(REAL_ATLAS, stop, tourStops).happened);
    };
    expect(tell(plan)).toEqual(tour.stops.map(({ tells }) => [tells]));
    const later = plan.stops.map((stop) => ({ ...stop, hour: (stop.hour ?? 0) + 1 }));
    const own = tour.stops.map(({ tells }) => tells);
    for (const text of tell({ ...plan, stops: later }).flat()) expect(own).not.toContain(text);
  });

  it.each(tours)('$id goes forward in time', ({ stops }) => {
    const hours = stops.map(({ time }) => time);
    expect(hours).toEqual(hours.toSorted((a, b) => a - b));
  });

  it.each(tours)('$id tells at every stop, from sources, what one listens to standing', (tour) => {
    for (const { citations, tells } of tour.stops) {
      expect(citations.length).toBeGreaterThan(0);
      expect(countWords(tells.en)).toBeLessThanOrEqual(90);
      expect(countWords(tells.ru ?? '')).toBeLessThanOrEqual(90);
      expect(tells.ru).toMatch(/^\p{Script=Cyrillic}/u);
    }
  });

  it.each(tours)('$id comes through a link as it was', (tour) => {
    const journey = tourToJourney(tour, REAL_ATLAS);
    const text = formatJourney(journey);
    expect(text.length).toBeLessThan(250);
    expect(parseJourney(text, REAL_ATLAS)).toEqual({ journey, faults: [] });
  });

  it('say of one walk what is known of steps, and cross no footbridge on it', () => {
    const stepFree = tours.filter((tour) => tour.stepFree);
    expect(stepFree.length).toBeGreaterThan(0);
    const footbridges = readRealRows()
      .filter(({ source }) => source.startsWith('footbridge'))
      .map(({ id }) => id);
    expect(footbridges.length).toBeGreaterThan(5);
    for (const tour of stepFree) {
      const { legs } = findItinerary(graph, REAL_ATLAS, tourToJourney(tour, REAL_ATLAS));
      for (const { bridge } of legs.flatMap(({ crossings }) => crossings))
        expect(footbridges).not.toContain(bridge);
      expect(tour.stepFree?.en).toContain('Not known');
    }
  });
});
