import type { Position } from 'geojson';
import { positionToMetres } from '../model/base/plane.ts';
import type { MovementTrack, TrackRun } from '../model/movement-track.ts';

/** Where a mover is at one instant. */
export interface MoverState {
  /** [lon, lat] */
  readonly position: Position;
  /** Degrees clockwise from north; of one who stands, the direction in which they came, else will go. */
  readonly heading: number;
  readonly isMoving: boolean;
  readonly isInterpolated: boolean;
  readonly way: TrackRun['way'];
  /** Index of the last vertex passed: the trail ends there, and then at `position`. */
  readonly index: number;
}

/** Index of the last vertex that is passed at `t`, so that another one follows. */
function findVertex(times: readonly number[], t: number): number {
  let [low, high] = [0, Math.max(0, times.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((times[middle] ?? Infinity) <= t) low = middle;
    else high = middle - 1;
  }
  return low;
}

const findRun = ({ runs }: MovementTrack, index: number): TrackRun | undefined =>
  runs.find(({ to }) => index < to) ?? runs.at(-1);

/** Degrees clockwise from north of the line from a vertex to the next one that lies elsewhere. */
function headingFrom({ positions }: MovementTrack, index: number): number | undefined {
  const [from, to] = [positions[index], positions[index + 1]];
  if (!from || !to) return undefined;
  const [[ax, ay], [bx, by]] = [positionToMetres(from), positionToMetres(to)];
  if (ax === bx && ay === by) return undefined;
  return ((Math.atan2(bx - ax, by - ay) * 180) / Math.PI + 360) % 360;
}

function headingAt(track: MovementTrack, index: number): number {
  for (let before = index; before >= 0; before -= 1) {
    const heading = headingFrom(track, before);
    if (heading !== undefined) return heading;
  }
  for (let after = index + 1; after < track.positions.length; after += 1) {
    const heading = headingFrom(track, after);
    if (heading !== undefined) return heading;
  }
  return 0;
}

/**
 * Where a mover is at `t` (an `Instant`, with a fraction or without). Before the track begins it stands
 * at its start, after its end at its end. At the minute of a waypoint the position is that of the waypoint.
 */
export function moverAt(track: MovementTrack, t: number): MoverState {
  const { positions, times } = track;
  const index = findVertex(times, t);
  const run = findRun(track, index);
  const [start = 0, end = 0] = [times[index], times[index + 1]];
  const share =
    end > start ? Math.min(1, Math.max(0, (t - start) / (end - start))) : Number(t >= end);
  const from = positions[index] ?? [];
  const to = positions[index + 1] ?? from;
  const [fromLon = 0, fromLat = 0] = from;
  const [toLon = 0, toLat = 0] = to;
  const isMoving = run !== undefined && run.way !== 'halt' && t >= start && t < end;
  return {
    position:
      share === 0
        ? from
        : share === 1
          ? to
          : [fromLon + share * (toLon - fromLon), fromLat + share * (toLat - fromLat)],
    heading: headingAt(track, index),
    isMoving,
    isInterpolated: run?.isInterpolated ?? true,
    way: run?.way ?? 'halt',
    index
  };
}

/** Whether the mover is under way between its first and its last minute at `t`, halts and all. */
export const isUnderWayAt = ({ times }: MovementTrack, t: number): boolean =>
  t >= (times[0] ?? Infinity) && t <= (times.at(-1) ?? -Infinity);

/** A halt this long (minutes) ends one journey and begins another. */
export const LONG_HALT = 60;

/**
 * Index of the vertex at which the journey begins that is under way at `t`: the end of the last long
 * halt. One who has stood for so long has no journey left to show: the trail is empty.
 */
export function findTrailStart({ runs, times }: MovementTrack, t: number): number {
  let start = 0;
  for (const { from, to, way } of runs) {
    const [begins = 0, ends = 0] = [times[from], times[to]];
    if (begins > t) break;
    if (way === 'halt' && Math.min(ends, t) - begins >= LONG_HALT) start = to;
  }
  return start;
}
