import { describe, expect, it } from 'vitest';
import { REAL_ATLAS } from '../situation/fixtures/real-atlas.ts';
import { findItinerary } from './find-itinerary.ts';
import { readRealStreets } from './fixtures/real-streets.ts';
import { bearingBetween, countGoals, followWalk, stepWalk } from './follow-walk.ts';
import { EMPTY_JOURNEY, positionToStop } from './journey.ts';
import { nearHere } from './near-here.ts';
import { createStreetGraph } from './street-graph.ts';
import { walkAt } from './walk-at.ts';

const graph = createStreetGraph(readRealStreets());
/** Nevsky Prospekt from the Admiralty to the Anichkov Bridge: straight, to the east-south-east. */
const WEST = [30.3117, 59.9371];
const EAST = [30.3434, 59.9332];
const stops = [positionToStop(WEST), positionToStop(EAST)];
const walk = findItinerary(graph, REAL_ATLAS, { ...EMPTY_JOURNEY, stops });
const loop = findItinerary(graph, REAL_ATLAS, { ...EMPTY_JOURNEY, stops, roundTrip: true });
const exact = (position: readonly number[]) => ({ position: [...position], accuracy: 5 });

describe('a direction', () => {
  it.each([
    ['north', [30.3, 59.94], 0],
    ['east', [30.31, 59.93], 90],
    ['south', [30.3, 59.92], 180],
    ['west', [30.29, 59.93], 270]
  ])('to the %s', (_, to, degrees) => {
    expect(Math.abs(bearingBetween([30.3, 59.93], to) - degrees)).toBeLessThan(0.5);
  });
});

describe('a walker on a tour', () => {
  it('comes nearer to the stop with every minute and never leaves the way', () => {
    const leg = walk.legs[0];
    const departure = walk.visits[0]?.departure ?? 0;
    let before = Infinity;
    for (let minute = 1; minute < (leg?.duration ?? 0) - 1; minute += 1) {
      const position = walkAt(walk, departure + minute)?.position ?? [];
      const progress = followWalk(walk, 1, exact(position));
      expect(progress?.offRoute).toBeUndefined();
      expect(progress?.distance).toBeLessThan(before);
      // 4.5 km/h are 75 m in a minute; where the way turns on itself, both arms of the bend are as near.
      const walked = (leg?.distance ?? 0) - (progress?.distance ?? 0);
      expect(Math.abs(walked - 75 * minute)).toBeLessThan(15);
      before = progress?.distance ?? 0;
    }
  });

  it('is sent along Nevsky to the east-south-east', () => {
    const position = walkAt(walk, (walk.visits[0]?.departure ?? 0) + 5)?.position ?? [];
    const bearing = followWalk(walk, 1, exact(position))?.bearing ?? 0;
    expect(bearing).toBeGreaterThan(90);
    expect(bearing).toBeLessThan(120);
  });

  it('has arrived 30 metres from the stop, and not 40', () => {
    // A degree of latitude is about 111.4 km here.
    const south = (metres: number) => exact([EAST[0] ?? 0, (EAST[1] ?? 0) - metres / 111_400]);
    const far = {
      ...walk,
      visits: walk.visits.map((visit) => ({
        ...visit,
        snap: { ...visit.snap, position: visit.stop.position }
      }))
    };
    expect(followWalk(far, 1, south(28))?.hasArrived).toBe(true);
    expect(followWalk(far, 1, south(40))?.hasArrived).toBe(false);
  });

  it('is told that the way is left beyond 60 metres and what the device may err', () => {
    // 200 m to the north of the middle of the leg.
    const [lon = 0, lat = 0] = walkAt(walk, (walk.visits[0]?.departure ?? 0) + 8)?.position ?? [];
    const aside = { position: [lon, lat + 200 / 111_400], accuracy: 20 };
    expect(followWalk(walk, 1, aside)?.offRoute).toBeGreaterThan(150);
    const near = { position: [lon, lat + 70 / 111_400], accuracy: 20 };
    expect(followWalk(walk, 1, near)?.offRoute).toBeUndefined();
    expect(followWalk(walk, 1, { ...near, accuracy: 2 })?.offRoute).toBeGreaterThan(60);
    // A device that errs by kilometres does not hide that.
    const coarse = { position: [lon, lat + 400 / 111_400], accuracy: 5000 };
    expect(followWalk(walk, 1, coarse)?.offRoute).toBeGreaterThan(300);
  });

  it('goes straight to the first stop', () => {
    const progress = followWalk(walk, 0, exact([30.3017, 59.9371]));
    // 0.01° of longitude at 59.94° N are about 558 m.
    expect(progress?.distance).toBeGreaterThan(500);
    expect(progress?.distance).toBeLessThan(600);
    expect(progress?.offRoute).toBeUndefined();
  });

  it('comes back to the first stop of a round trip, and ends at the last one of another walk', () => {
    expect(countGoals(walk)).toBe(2);
    expect(countGoals(loop)).toBe(3);
    expect(followWalk(loop, 2, exact(WEST))?.hasArrived).toBe(true);
    expect(followWalk(walk, 2, exact(WEST))).toBeUndefined();
    expect(countGoals({ visits: [], legs: [] })).toBe(0);
  });
});

describe('the stops of a walk', () => {
  it('are gone through in order: arrived, left, the next one', () => {
    const stages = [WEST, WEST, [30.3137, 59.9368], [30.33, 59.935], EAST, [30.36, 59.93]].reduce(
      (list, position) => {
        const before = list.at(-1) ?? { next: 0, hasArrived: false };
        return [...list, stepWalk(walk, before, exact(position))];
      },
      [{ next: 0, hasArrived: false }]
    );
    expect(stages.map(({ next, hasArrived }) => [next, hasArrived])).toEqual([
      [0, false],
      [0, true],
      [0, true],
      [1, false],
      [1, false],
      [1, true],
      [1, true]
    ]);
  });
});

describe('what is near', () => {
  it('is the palace at its wall, with the events there, and nothing far out at sea', () => {
    const palace = REAL_ATLAS.places.get('winter-palace');
    const near = nearHere(REAL_ATLAS, palace?.position ?? []);
    expect(near[0]?.place.id).toBe('winter-palace');
    expect(near[0]?.events.length).toBeGreaterThan(0);
    expect(near.every(({ metres }) => metres <= 150)).toBe(true);
    expect(nearHere(REAL_ATLAS, [29.7, 59.99])).toEqual([]);
  });
});
