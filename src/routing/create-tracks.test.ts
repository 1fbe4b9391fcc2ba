import pointInPolygon from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Movement } from '../model/atlas.ts';
import { lineToSegments, distanceToSegments, positionToMetres } from '../model/base/plane.ts';
import type { MovementTrack } from '../model/movement-track.ts';
import { packTracks, parseTracks } from '../model/track-file.ts';
import { possibleClaimsAt, situationAt } from '../situation/situation-at.ts';
import { REAL_ATLAS } from '../situation/fixtures/real-atlas.ts';
import { readRealGround } from './fixtures/real-ground.ts';
import { createTracks } from './create-tracks.ts';
import { findTrailStart, moverAt } from './mover-at.ts';
import { NEAR } from './create-track.ts';
import { snapToNetwork } from './snap-to-network.ts';
import { createStreetGraph, metresBetween } from './street-graph.ts';

const ground = readRealGround();
const graph = createStreetGraph(ground.streets);
const rails = ground.rail.features.flatMap(({ geometry }) =>
  geometry.type === 'LineString' ? lineToSegments(geometry.coordinates) : []
);
const tracks = parseTracks(
  JSON.parse(JSON.stringify(packTracks(createTracks(REAL_ATLAS, ground))))
);
const movements = REAL_ATLAS.movements;

function trackOf(id: string): MovementTrack {
  const track = tracks.get(id);
  if (!track) throw new Error(`no track ${id}`);
  return track;
}

/** Every minute of a track. */
const minutesOf = ({ times }: MovementTrack): number[] => {
  const [start = 0, end = 0] = [times[0], times.at(-1)];
  return Array.from({ length: end - start + 1 }, (_, minute) => start + minute);
};

const isOnWater = (position: Position): boolean =>
  ground.water.features.some((feature) => pointInPolygon(position, feature));

const isNearStreet = (position: Position): boolean => snapToNetwork(graph, position).offset <= NEAR;

/** The longest way between a waypoint in a yard, a palace or a station and street or rail, metres. */
const LONGEST_APPROACH = 80;

/** The longest way by boat from a ship to the street behind the quay, metres. */
const LONGEST_LANDING = 140;

/** Metres that the line may run free beside a waypoint: towns and the edge of the map are no doors. */
function approachOf({ waypoints }: Movement, position: Position): number {
  const waypoint = waypoints.find((other) => other.position.join() === position.join());
  if (waypoint?.label?.en === 'Finland line, approach') return 2500;
  const place = REAL_ATLAS.places.get(waypoint?.place ?? '');
  if (place?.kind === 'ship-mooring') return LONGEST_LANDING;
  return place?.kind === 'town' ? place.positionConfidence : LONGEST_APPROACH;
}

/**
 * Kilometres an hour that nobody exceeds: a person may have gone by tram or cab, a column on lorries
 * within the city, cars of 1917 on the Gatchina road, cavalry at the trot, the battleship and the
 * minelayer below their full speed in a fairway, a troop train.
 */
const FASTEST = { person: 20, column: 10, riders: 15, guns: 10, car: 60, train: 45, ship: 25 };

describe.each(movements.map((movement) => [movement.id, movement] as const))(
  '%s',
  (id, movement) => {
    const track = trackOf(id);

    it('is at each waypoint at its minute', () => {
      for (const { time, position } of movement.waypoints)
        expect(moverAt(track, time).position).toEqual(position);
    });

    it('keeps to street, water or rail, but where its file says otherwise', () => {
      const astray = minutesOf(track).filter((t) => {
        const { position, way } = moverAt(track, t);
        if (way === 'free' || way === 'halt' || isOnWater(position)) return false;
        if (way === 'water') return !isNearStreet(position);
        if (way === 'street') return !isNearStreet(position);
        return distanceToSegments(positionToMetres(position), rails) > NEAR;
        return !isOnWater(position);
      });
      expect(astray).toEqual([]);
    });

    it('is free only where its file says so, or for the last steps to a door', () => {
      for (const { from, to, way } of track.runs) {
        if (way !== 'free') continue;
        const [start = [], end = []] = [track.positions[from], track.positions[to]];
        const leg = movement.waypoints.find(({ time }) => time >= (track.times[to] ?? 0) - 0.001);
        if (leg?.by === 'free') continue;
        const known = [start, end].map((position) => approachOf(movement, position));
        expect(metresBetween(start, end)).toBeLessThanOrEqual(Math.max(...known));
      }
    });

    it('is never absurdly fast', () => {
      track.positions.slice(1).forEach((to, index) => {
        const hours = ((track.times[index + 1] ?? 0) - (track.times[index] ?? 0)) / 60;
        const kilometres = metresBetween(track.positions[index] ?? to, to) / 1000;
        if (kilometres > 0.03) expect(kilometres / hours).toBeLessThan(FASTEST[movement.mover]);
      });
    });

    it('crosses no bridge that is certainly raised', () => {
      for (const t of minutesOf(track)) {
        const { position, way } = moverAt(track, t);
        if (way !== 'street') continue;
        const { edge, offset } = snapToNetwork(graph, position);
        const state = situationAt(REAL_ATLAS, t).states.get(edge.bridge ?? '');
        if (!state || offset > 3 || possibleClaimsAt(state.place.control, t).length > 1) continue;
        expect([id, edge.bridge, t, state.passability]).not.toContain('raised');
      }
    });

    it('stands still where two waypoints are at one place', () => {
      movement.waypoints.slice(1).forEach((after, index) => {
        const before = movement.waypoints[index];
        if (before?.position.join() !== after.position.join()) return;
        const middle = moverAt(track, (before.time + after.time) / 2);
        expect(middle.position).toEqual(before.position);
        expect(middle.isMoving).toBe(false);
      });
    });
  }
);

describe('the Aurora on her way to the bridge', () => {
  const track = trackOf('aurora');
  const [casting, , anchoring] = movements.find(({ id }) => id === 'aurora')?.waypoints ?? [];

  it('moves until 03:30, upstream at the end, and lies still afterwards', () => {
    const end = anchoring?.time ?? 0;
    expect(moverAt(track, end - 1)).toMatchObject({ isMoving: true, way: 'water' });
    // North-east, the reach between Vasilievsky Island and the English Embankment.
    expect(moverAt(track, end - 5).heading).toBeGreaterThan(40);
    expect(moverAt(track, end - 5).heading).toBeLessThan(90);
    expect(moverAt(track, end).isMoving).toBe(false);
    expect(moverAt(track, end + 600).position).toEqual(anchoring?.position);
  });

  it('is interpolated from casting off: only the anchoring has a minute in the record', () => {
    expect(moverAt(track, (casting?.time ?? 0) + 1).isInterpolated).toBe(true);
  });

  it('leaves a trail for an hour after she has anchored', () => {
    const end = anchoring?.time ?? 0;
    expect(findTrailStart(track, end + 59)).toBe(0);
    expect(findTrailStart(track, end + 60)).toBe(track.positions.length - 1);
  });
});

describe('before and after', () => {
  const track = trackOf('lenin-route');
  const [first, last] = [track.positions[0], track.positions.at(-1)];

  it('a mover stands at its start and at its end', () => {
    expect(moverAt(track, (track.times[0] ?? 0) - 500)).toMatchObject({
      position: first,
      isMoving: false
    });
    expect(moverAt(track, (track.times.at(-1) ?? 0) + 500)).toMatchObject({
      position: last,
      isMoving: false
    });
  });
});
