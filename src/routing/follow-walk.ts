import type { Position } from 'geojson';
import { metresToPosition, positionToMetres } from '../model/base/plane.ts';
import type { Metres } from '../model/base/plane.ts';
import type { Itinerary } from './find-itinerary.ts';
import { metresBetween } from './street-graph.ts';

/** Where a device says it is. */
export interface Fix {
  /** [lon, lat] */
  readonly position: Position;
  /** Metres around `position` within which the device is, as it says itself. */
  readonly accuracy: number;
}

/** Metres from a stop within which one has arrived: one hears a guide that far. */
export const ARRIVAL_RADIUS = 30;

/** Metres from a stop at which one has left it: more than one strolls about there. */
export const LEAVING_RADIUS = 60;

/**
 * Metres from the planned way beyond which one has left it, added to the accuracy of the device. The way
 * runs along the middle of the streets, and one may walk along either side of a broad one or a square.
 */
export const OFF_ROUTE = 60;

/** Metres of error of a device that are made allowance for; a coarser one tells nothing of streets. */
const MOST_ACCURACY = 100;

/** Metres ahead at which the arrow points along the way. */
const AHEAD = 30;

/** Where one is on a walk. */
export interface WalkProgress {
  /** Index of the stop one goes to or stands at; the number of stops on the way back of a round trip. */
  readonly next: number;
  /** Metres to it: along the way, or as the crow flies off the way or before the first stop. */
  readonly distance: number;
  /** Metres to it as the crow flies. */
  readonly direct: number;
  /** Degrees clockwise from north in which to go. */
  readonly bearing: number;
  readonly hasArrived: boolean;
  /** Metres from the planned way, where that is farther than `OFF_ROUTE` and the error of the device. */
  readonly offRoute: number | undefined;
}

/** Degrees clockwise from north, 0 … 360, on the plane of the city. */
export function bearingBetween(from: Position, to: Position): number {
  const [[ax, ay], [bx, by]] = [positionToMetres(from), positionToMetres(to)];
  return ((Math.atan2(bx - ax, by - ay) * 180) / Math.PI + 360) % 360;
}

interface Foot {
  /** Metres from the point to the line. */
  readonly metres: number;
  /** Metres along the line. */
  readonly along: number;
}

interface MeasuredLine {
  readonly points: readonly Metres[];
  /** Metres along the line, by point. */
  readonly marks: readonly number[];
}

function measureLine(line: readonly Position[]): MeasuredLine {
  const points = line.map(positionToMetres);
  let along = 0;
  const marks = points.map(([x, y], index) => {
    const [px, py] = points[index - 1] ?? [x, y];
    return (along += Math.hypot(x - px, y - py));
  });
  return { points, marks };
}

/** The point of a line next to a position; of equally near ones the first. */
function findFoot({ points, marks }: MeasuredLine, position: Position): Foot {
  const [x, y] = positionToMetres(position);
  let best: Foot = { metres: Infinity, along: 0 };
  for (const [index, [ax, ay]] of points.entries()) {
    const [bx, by] = points[index + 1] ?? [ax, ay];
    const [dx, dy] = [bx - ax, by - ay];
    const square = dx * dx + dy * dy;
    const share =
      square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square));
    const metres = Math.hypot(x - ax - share * dx, y - ay - share * dy);
    if (metres < best.metres)
      best = { metres, along: (marks[index] ?? 0) + share * Math.sqrt(square) };
  }
  return best;
}

/** The point of a line so many metres along it; its end if it is shorter. */
function pointAlong({ points, marks }: MeasuredLine, along: number): Position | undefined {
  const end = marks.findIndex((mark) => mark >= along);
  const [after, before] = [points.at(end), points[Math.max(0, end - 1)]];
  if (!after || !before) return undefined;
  const [from, to] = [marks[Math.max(0, end - 1)] ?? 0, marks.at(end) ?? 0];
  const share = to === from ? 1 : Math.min(1, (along - from) / (to - from));
  return metresToPosition([
    before[0] + share * (after[0] - before[0]),
    before[1] + share * (after[1] - before[1])
  ]);
}

/** How many stops one goes to: on a round trip the first one twice. */
export const countGoals = ({ visits, legs }: Pick<Itinerary, 'visits' | 'legs'>): number =>
  visits.length > 0 && legs.length === visits.length ? visits.length + 1 : visits.length;

/**
 * Says where one is on the way to a stop.
 * @param next index of the stop one goes to, as in `WalkProgress`
 * @returns `undefined` if the walk has no such stop
 */
export function followWalk(
  { visits, legs }: Pick<Itinerary, 'visits' | 'legs'>,
  next: number,
  { position, accuracy }: Fix
): WalkProgress | undefined {
  const visit = visits[next === legs.length && next === visits.length ? 0 : next];
  if (!visit) return undefined;
  const { stop, snap } = visit;
  // The badge of a palace stands inside of it: one has arrived as well in the street next to it.
  const direct = Math.min(
    metresBetween(position, stop.position),
    metresBetween(position, snap.position)
  );
  const goal = direct === metresBetween(position, stop.position) ? stop.position : snap.position;
  const hasArrived = direct <= ARRIVAL_RADIUS;
  const straight = {
    next,
    distance: direct,
    direct,
    bearing: bearingBetween(position, goal),
    hasArrived,
    offRoute: undefined
  };
  const line = measureLine(legs[next - 1]?.geometry ?? []);
  const length = line.marks.at(-1);
  if (length === undefined || hasArrived) return straight;
  const foot = findFoot(line, position);
  const isOff = foot.metres > OFF_ROUTE + Math.min(accuracy, MOST_ACCURACY);
  if (isOff) return { ...straight, offRoute: foot.metres };
  const ahead = pointAlong(line, foot.along + AHEAD) ?? goal;
  return {
    ...straight,
    distance: length - foot.along,
    bearing: bearingBetween(position, ahead)
  };
}

/** What of a walk is done: the stop one goes to, and whether one is there. */
export interface WalkStage {
  readonly next: number;
  readonly hasArrived: boolean;
}

/** Moves a walk on by what a device says: one arrives at a stop, and leaves it for the next one. */
export function stepWalk(
  walk: Pick<Itinerary, 'visits' | 'legs'>,
  stage: WalkStage,
  fix: Fix
): WalkStage {
  const progress = followWalk(walk, stage.next, fix);
  if (!progress) return stage;
  if (!stage.hasArrived) return progress.hasArrived ? { ...stage, hasArrived: true } : stage;
  const hasLeft = progress.direct > LEAVING_RADIUS && stage.next + 1 < countGoals(walk);
  return hasLeft ? { next: stage.next + 1, hasArrived: false } : stage;
}
