import { describe, expect, it } from 'vitest';
import { oldStyle } from '../situation/fixtures/real-atlas.ts';
import { waitOf } from './find-itinerary.ts';
import type { Itinerary } from './find-itinerary.ts';
import { followHistory, withWaits } from './follow-history.ts';
import { positionToStop } from './journey.ts';
import { walkAt, walkTimeToInstant } from './walk-at.ts';

/** A straight walk eastward along 59.94° N: 10 minutes at each stop, 20 minutes between two. */
function straightWalk(hours: readonly (number | undefined)[]): Itinerary {
  const positions = hours.map((_, index) => [30.3 + index / 100, 59.94]);
  const stops = hours.map((hour, index) => ({
    ...positionToStop(positions[index] ?? []),
    ...(hour === undefined ? {} : { hour })
  }));
  const legs = stops.slice(1).flatMap((to, index) => {
    const from = stops[index];
    const geometry = [from?.position ?? [], to.position];
    return from ? [{ from, to, duration: 20, distance: 557, geometry, crossings: [] }] : [];
  });
  const visits = stops.map((stop, index) => ({
    stop,
    snap: {
      edge: { from: 0, to: 1, length: 1, street: 'nevsky' },
      fraction: 0,
      position: stop.position,
      offset: 0
    },
    arrival: 30 * index,
    departure: 30 * index + 10
  }));
  const walk = 20 * legs.length;
  const stay = 10 * stops.length;
  return {
    visits,
    legs,
    distance: 557 * legs.length,
    walk,
    stay,
    wait: 0,
    duration: walk + stay,
    isWalkable: true
  };
}

// Evening and night of 25 October as the ledger times them: Aurora's shot, the congress, the arrest.
const SHOT = oldStyle(25, '21:40');
const CONGRESS = oldStyle(25, '22:40');
const ARREST = oldStyle(26, '02:10');

describe('followHistory', () => {
  it('runs the clock at one pace and waits where one would be early', () => {
    const followed = followHistory(straightWalk([SHOT, CONGRESS, ARREST]));
    if ('kind' in followed) throw new Error(followed.kind);
    // An hour of 1917 must pass in 30 minutes; the next three and a half take 105.
    expect(followed.pace).toBe(2);
    expect(followed.visits.map(({ arrival }) => arrival)).toEqual([0, 30, 135]);
    expect(followed.waits).toEqual([0, 75, 0]);
    expect(followed.visits[1]?.departure).toBe(115);
    expect(followed.duration).toBe(145);
    for (const { arrival, stop } of followed.visits)
      expect(walkTimeToInstant(followed.visits, arrival, true)).toBe(stop.hour);
    // Half way through the wait 1917 has moved on.
    expect(walkTimeToInstant(followed.visits, 82.5, true)).toBe(CONGRESS + 105);
  });

  it('lengthens the walk by the waits, and by nothing where it cannot follow', () => {
    const walk = straightWalk([SHOT, CONGRESS, ARREST]);
    const waiting = withWaits(walk, followHistory(walk));
    expect(waiting).toMatchObject({ walk: 40, stay: 105, wait: 75, duration: 145 });
    expect(waiting.visits.map(waitOf)).toEqual([0, 75, 0]);
    const backward = straightWalk([ARREST, SHOT]);
    expect(withWaits(backward, followHistory(backward))).toBe(backward);
    expect(withWaits(walk, undefined)).toBe(walk);
  });

  it('passes stops without an hour on the way', () => {
    const followed = followHistory(straightWalk([SHOT, undefined, ARREST]));
    expect(followed).toMatchObject({ pace: 270 / 60, waits: [0, 0, 0], duration: 70 });
  });

  it('says why it cannot', () => {
    expect(followHistory(straightWalk([ARREST, SHOT]))).toEqual({ kind: 'backward', stop: 1 });
    expect(followHistory(straightWalk([SHOT, SHOT + 29]))).toEqual({ kind: 'too-close', stop: 1 });
    expect(followHistory(straightWalk([SHOT, undefined]))).toEqual({ kind: 'too-few-hours' });
    expect(followHistory(straightWalk([]))).toEqual({ kind: 'too-few-hours' });
  });
});

describe('walkAt', () => {
  const walk = straightWalk([SHOT, CONGRESS, ARREST]);

  it('moves the walker and the clock of 1917 together', () => {
    expect(walkAt(walk, 5)).toEqual({ position: [30.3, 59.94], stop: 0, leg: undefined, t: SHOT });
    const onTheWay = walkAt(walk, 20);
    expect(onTheWay).toMatchObject({ stop: undefined, leg: 0, t: SHOT + 30 });
    expect(onTheWay?.position[0]).toBeCloseTo(30.305, 6);
    expect(walkAt(walk, 35)).toMatchObject({ stop: 1, t: CONGRESS });
  });

  it('stands still before the walk and after it', () => {
    expect(walkAt(walk, -3)).toMatchObject({ stop: 0, t: SHOT });
    expect(walkAt(walk, 500)).toMatchObject({ stop: 2, t: ARREST, position: [30.32, 59.94] });
    expect(walkAt(straightWalk([]), 0)).toBeUndefined();
  });

  it('comes home at the end of a round trip', () => {
    const [first] = walk.visits;
    const [leg] = walk.legs;
    if (!first || !leg) throw new Error('no walk');
    const home = { ...leg, geometry: leg.geometry.toReversed() };
    const round = { visits: walk.visits.slice(0, 2), legs: [leg, home] };
    expect(walkAt(round, 50)).toMatchObject({ leg: 1 });
    expect(walkAt(round, 60)).toMatchObject({
      stop: 0,
      position: first.snap.position,
      t: CONGRESS
    });
  });

  it('shows the hours it has, and none where there are none', () => {
    expect(walkTimeToInstant(straightWalk([undefined, SHOT]).visits, 0)).toBe(SHOT);
    expect(walkTimeToInstant(straightWalk([undefined, undefined]).visits, 10)).toBeUndefined();
  });
});
