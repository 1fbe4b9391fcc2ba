import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REAL_ATLAS } from '../situation/fixtures/real-atlas.ts';
import { chooseCuts, findCuts } from './find-cuts.ts';
import { findItinerary } from './find-itinerary.ts';
import { readRealStreets } from './fixtures/real-streets.ts';
import { EMPTY_JOURNEY, placeToStop } from './journey.ts';
import type { Journey } from './journey.ts';
import type { OrderRules } from './order-cost.ts';
import { createStreetGraph } from './street-graph.ts';

type Table = readonly (readonly number[])[];

/** What every set of kept stops costs, tried one after the other. */
function tryAll(walks: Table, stays: readonly number[], minutes: number, rules: OrderRules) {
  const count = stays.length;
  const choices = Array.from({ length: 2 ** count - 1 }, (_, index) => index + 1).map((mask) => {
    const kept = stays.flatMap((_, stop) => (mask & (1 << stop) ? [stop] : []));
    const route = rules.roundTrip && kept.length > 1 ? [...kept, ...kept.slice(0, 1)] : kept;
    const walk = route
      .slice(1)
      .reduce((sum, to, index) => sum + (walks[route[index] ?? 0]?.[to] ?? 0), 0);
    const stay = kept.reduce((sum, stop) => sum + (stays[stop] ?? 0), 0);
    const all = stays.reduce((sum, one) => sum + one, 0);
    return { kept, dropped: count - kept.length, duration: walk + stay, lost: all - stay };
  });
  return choices
    .filter(({ kept }) => !rules.lockFirst || kept[0] === 0)
    .filter(({ kept }) => !rules.lockLast || kept.at(-1) === count - 1)
    .filter(({ duration }) => duration <= minutes)
    .toSorted((a, b) => a.dropped - b.dropped || a.lost - b.lost || a.duration - b.duration)[0];
}

describe('chooseCuts', () => {
  it('drops the fewest stops, then the least told, then walks least: as if every choice were tried', () => {
    const plan = fc
      .array(fc.tuple(fc.nat(20), fc.nat(20), fc.nat(15)), { minLength: 1, maxLength: 8 })
      .map((stops) => ({
        // Distances in city blocks: whole minutes, so that equal sums are equal.
        walks: stops.map((a) => stops.map((b) => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]))),
        stays: stops.map(([, , stay]) => stay)
      }));
    const rules = fc.record({
      lockFirst: fc.boolean(),
      lockLast: fc.boolean(),
      roundTrip: fc.boolean()
    });
    fc.assert(
      fc.property(plan, fc.nat(150), rules, ({ walks, stays }, minutes, rule) => {
        const cuts = chooseCuts(walks, stays, minutes, rule);
        const best = tryAll(walks, stays, minutes, rule);
        expect(cuts && [cuts.drop.length, cuts.lost, cuts.duration]).toEqual(
          best && [best.dropped, best.lost, best.duration]
        );
      }),
      { seed: 120, numRuns: 500 }
    );
  });

  it('drops nothing from a walk that fits', () => {
    expect(chooseCuts([[0]], [30], 30)).toEqual({ drop: [], duration: 30, lost: 0 });
    expect(chooseCuts([[0]], [30], 29)).toBeUndefined();
  });
});

describe('findCuts', () => {
  const graph = createStreetGraph(readRealStreets());
  const stops = [
    'smolny',
    'tauride-palace',
    'finland-station',
    'winter-palace',
    'mariinsky-palace'
  ].flatMap((id) => {
    const place = REAL_ATLAS.places.get(id);
    return place ? [placeToStop(place)] : [];
  });
  const journey: Journey = { ...EMPTY_JOURNEY, stops, lockFirst: true, lockLast: true };

  it('makes a walk from Smolny to St Isaac’s Square fit by leaving out the way over the river', () => {
    const whole = findItinerary(graph, REAL_ATLAS, journey).duration;
    const cuts = findCuts(graph, REAL_ATLAS, journey, whole - 20);
    expect(cuts?.drop).toEqual([2]);
    const left = { ...journey, stops: stops.filter((_, index) => index !== 2) };
    expect(cuts?.duration).toBeCloseTo(findItinerary(graph, REAL_ATLAS, left).duration, 6);
    expect(cuts?.lost).toBe(10);
  });

  it('gives up where not even the locked ends fit', () => {
    expect(findCuts(graph, REAL_ATLAS, journey, 30)).toBeUndefined();
  });
});
