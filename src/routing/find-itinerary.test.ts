import { describe, expect, it } from 'vitest';
import { REAL_ATLAS, oldStyle } from '../situation/fixtures/real-atlas.ts';
import { findItinerary } from './find-itinerary.ts';
import { chordMetres } from './fixtures/shortest-distances.ts';
import { readRealStreets } from './fixtures/real-streets.ts';
import { EMPTY_JOURNEY, findStopName, placeToStop, positionToStop } from './journey.ts';
import type { Journey, Stop } from './journey.ts';
import { createStreetGraph } from './street-graph.ts';

const graph = createStreetGraph(readRealStreets());

const stopAt = (id: string, own: Partial<Stop> = {}): Stop => {
  const place = REAL_ATLAS.places.get(id);
  if (!place) throw new Error(`no place ${id}`);
  return { ...placeToStop(place), ...own };
};
const plan = (stops: readonly Stop[], own: Partial<Journey> = {}) =>
  findItinerary(graph, REAL_ATLAS, { ...EMPTY_JOURNEY, stops, ...own });

const SMOLNY = stopAt('smolny', { dwell: 10, talk: 5 });
const TAURIDE = stopAt('tauride-palace', { dwell: 0, talk: 12 });
const LITEINY = stopAt('liteiny-bridge', { dwell: 3, talk: 0 });

describe('findItinerary', () => {
  it('times each stop: the walk at the speed chosen, then looking and talking', () => {
    const { visits, legs, duration, walk, stay } = plan([SMOLNY, TAURIDE, LITEINY], { speed: 3 });
    // 3 km/h are 50 m a minute.
    expect(legs.map(({ duration: minutes, distance }) => minutes * 50 - distance)).toEqual([0, 0]);
    expect(visits[0]).toMatchObject({ arrival: 0, departure: 15 });
    expect(visits[1]?.arrival).toBeCloseTo(15 + (legs[0]?.duration ?? 0), 9);
    expect(visits[2]?.arrival).toBeCloseTo(
      27 + (legs[0]?.duration ?? 0) + (legs[1]?.duration ?? 0),
      9
    );
    expect(stay).toBe(30);
    expect(duration).toBeCloseTo(walk + stay, 9);
  });

  it('walks no shorter than the crow flies, and from street to street', () => {
    const { visits, legs } = plan([SMOLNY, TAURIDE]);
    const [from, to] = visits.map(({ snap }) => snap);
    expect(legs[0]?.geometry[0]).toEqual(from?.position);
    expect(legs[0]?.geometry.at(-1)).toEqual(to?.position);
    expect(legs[0]?.distance).toBeGreaterThan(
      chordMetres(from?.position ?? [], to?.position ?? [])
    );
    expect(from?.offset).toBeCloseTo(chordMetres(SMOLNY.position, from?.position ?? []), 3);
  });

  it('leads a round trip back to where it began', () => {
    const there = plan([SMOLNY, TAURIDE]);
    const round = plan([SMOLNY, TAURIDE], { roundTrip: true });
    expect(round.legs).toHaveLength(2);
    expect(round.legs[1]?.to).toBe(SMOLNY);
    expect(round.distance).toBeCloseTo(2 * there.distance, 6);
    expect(round.visits).toHaveLength(2);
  });

  it('has nothing to walk for one stop or none, or twice the same', () => {
    expect(plan([])).toMatchObject({ visits: [], legs: [], duration: 0, isWalkable: true });
    expect(plan([SMOLNY], { roundTrip: true })).toMatchObject({ legs: [], duration: 15 });
    expect(plan([SMOLNY, SMOLNY])).toMatchObject({ distance: 0, walk: 0, duration: 30 });
  });

  it('says which stop no street of the map leads to', () => {
    // Kronstadt lies on an island 30 km off.
    const kronstadt = stopAt('kronstadt');
    const { legs, isWalkable, duration } = plan([SMOLNY, kronstadt, TAURIDE]);
    expect(isWalkable).toBe(false);
    expect(legs.map(({ fault }) => fault)).toEqual([
      { kind: 'far-from-streets', stops: [kronstadt] },
      { kind: 'far-from-streets', stops: [kronstadt] }
    ]);
    expect(duration).toBe(15 + 10 + 12);
    expect(plan([positionToStop([30.31, 0]), SMOLNY]).isWalkable).toBe(false);
  });

  it('walks as one could at an hour of 1917, or says what was in the way', () => {
    const stops = [stopAt('finlyandsky-barracks'), stopAt('winter-palace')];
    const t = oldStyle(24, '20:00');
    const shy = plan(stops, { passability: { t, side: 'neutral', checkpoints: 'avoid' } });
    expect(shy.isWalkable).toBe(false);
    expect(shy.legs[0]?.fault).toMatchObject({ kind: 'no-way', opens: oldStyle(26, '10:00') });
    const cadet = plan(stops, { passability: { t, side: 'government', checkpoints: 'avoid' } });
    expect(cadet.legs[0]?.crossings).toMatchObject([
      { bridge: 'palace-bridge', side: 'government', passability: 'checkpoint-government' }
    ]);
    expect(cadet.distance).toBeGreaterThan(plan(stops).distance);
  });

  it('reaches every place of the atlas that lies on the map of the streets', () => {
    // Outside of it, by the ledger: the Sea Canal, Lesnoy, the works far out and the towns.
    const outside = [
      'lesnoy-duma',
      'kronstadt',
      'gatchina',
      'tsarskoe-selo',
      'krasnoe-selo',
      'pulkovo',
      'kolpino',
      'obukhov',
      'putilov',
      'zarya-svobody-mooring'
    ];
    const lost = [...REAL_ATLAS.places.keys()].filter(
      (id) => !outside.includes(id) && !plan([SMOLNY, stopAt(id)]).isWalkable
    );
    expect(lost).toEqual([]);
  });
});

describe('findStopName', () => {
  it('calls a stop by its event, else its place', () => {
    const [event] = REAL_ATLAS.events;
    expect(findStopName({ place: 'smolny', event: event?.id ?? '' }, REAL_ATLAS)).toBe(
      event?.title
    );
    expect(findStopName({ place: 'smolny' }, REAL_ATLAS)?.en).toBe('Smolny Institute');
    expect(findStopName({}, REAL_ATLAS)).toBeUndefined();
  });
});
