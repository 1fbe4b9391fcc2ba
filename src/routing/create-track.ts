import type { Position } from 'geojson';
import type { Movement, Waypoint, Way } from '../model/atlas.ts';
import type { MovementTrack, TrackRun } from '../model/movement-track.ts';
import type { Instant } from '../time/instant.ts';
import { findPath } from './find-path.ts';
import type { Weight } from './spread-from.ts';
import { snapToNetwork } from './snap-to-network.ts';
import type { Snap } from './snap-to-network.ts';
import { metresBetween } from './street-graph.ts';
import type { StreetGraph } from './street-graph.ts';

/** What a mover can go along. */
export interface Ground {
  readonly streets: StreetGraph;
  readonly rails: StreetGraph;
  readonly isOnWater: (position: Position) => boolean;
  /** What the streets cost at an hour: nobody goes over a raised bridge. */
  readonly weightAt: (t: Instant) => Weight;
}

/** Metres from the network within which a waypoint still counts as lying on it. */
export const NEAR = 25;

interface Piece {
  readonly way: Way;
  readonly line: readonly Position[];
}

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** The way along a network, with the steps from the exact points to it and from it. */
function followNetwork(
  graph: StreetGraph,
  way: Way,
  [start, end]: readonly [Position, Position],
  weight?: Weight
): Piece[] | undefined {
  const [from, to] = [snapToNetwork(graph, start), snapToNetwork(graph, end)];
  const path = findPath(graph, from, to, weight);
  if (!path) return undefined;
  const wayOver = ({ offset }: Snap): Way => (offset <= NEAR ? way : 'free');
  return [
    { way: wayOver(from), line: [start, from.position] },
    { way, line: path.coordinates },
    { way: wayOver(to), line: [to.position, end] }
  ];
}

/** The line over the water; free where it begins or ends ashore. */
function sail({ position }: Waypoint, after: Waypoint, isOnWater: Ground['isOnWater']): Piece[] {
  const line = [position, ...after.via, after.position];
  return line.slice(1).map((to, index) => {
    const from = line[index] ?? to;
    return { way: isOnWater(from) && isOnWater(to) ? 'water' : 'free', line: [from, to] };
  });
}

function createPieces(before: Waypoint, after: Waypoint, ground: Ground): Piece[] {
  const { streets, rails, isOnWater, weightAt } = ground;
  const ends = [before.position, after.position] as const;
  if (after.by === 'water') return sail(before, after, isOnWater);
  const found =
    after.by === 'street'
      ? followNetwork(streets, 'street', ends, weightAt(before.time))
      : after.by === 'rail'
        ? followNetwork(rails, 'rail', ends)
        : undefined;
  return found ?? [{ way: 'free', line: [before.position, ...after.via, after.position] }];
}

/** A track that is being laid vertex by vertex. */
class TrackBuilder {
  readonly positions: Position[];
  readonly times: number[];
  readonly runs: TrackRun[] = [];

  constructor({ position, time }: Waypoint) {
    this.positions = [position];
    this.times = [time];
  }

  stand(time: number, isInterpolated: boolean): void {
    const last = this.positions.at(-1);
    if (last) this.#lay(last, time, 'halt', isInterpolated);
  }

  /** Lays the pieces between two moments at an even pace. */
  go(pieces: readonly Piece[], [start, end]: readonly [number, number], interpolated: boolean) {
    const steps = pieces.flatMap(({ way, line }) =>
      line.slice(1).flatMap((to, index) => {
        const from = line[index] ?? to;
        return isSame(from, to) ? [] : [{ way, to, metres: metresBetween(from, to) }];
      })
    );
    const total = steps.reduce((sum, { metres }) => sum + metres, 0);
    let gone = 0;
    steps.forEach(({ way, to, metres }, index) => {
      gone += metres;
      const isLast = index === steps.length - 1;
      this.#lay(to, isLast ? end : start + ((end - start) * gone) / total, way, interpolated);
    });
  }

  #lay(position: Position, time: number, way: TrackRun['way'], isInterpolated: boolean): void {
    const to = this.positions.push(position) - 1;
    this.times.push(time);
    const last = this.runs.at(-1);
    if (last?.way === way && last.isInterpolated === isInterpolated && way !== 'halt')
      this.runs[this.runs.length - 1] = { ...last, to };
    else this.runs.push({ from: to - 1, to, way, isInterpolated });
  }
}

/**
 * Lays the line of a movement: through the streets by the shortest way that was open when that leg
 * began, along the rails, along its turns on the water, else straight. Waypoints keep their exact
 * position and minute; between them the pace is even. Where a waypoint lies further than `NEAR` from
 * its network, or where there is no way, the line is `free`.
 */
export function createTrack({ id, waypoints }: Movement, ground: Ground): MovementTrack {
  const builder = new TrackBuilder(waypoints[0]);
  waypoints.slice(1).forEach((after, index) => {
    const before = waypoints[index] ?? after;
    const isInterpolated = before.timing !== 'fixed' || after.timing !== 'fixed';
    if (isSame(before.position, after.position)) builder.stand(after.time, isInterpolated);
    else builder.go(createPieces(before, after, ground), [before.time, after.time], isInterpolated);
  });
  const { positions, times, runs } = builder;
  return { id, positions, times, runs };
}
