import type { Position } from 'geojson';
import type { Instant } from '../time/instant.ts';
import type { Itinerary, Visit } from './find-itinerary.ts';
import { metresBetween } from './street-graph.ts';

/** Where a walker is and what the clock of 1917 says, some minutes after the walk began. */
export interface WalkMoment {
  /** [lon, lat], on the streets. */
  readonly position: Position;
  /** Index of the stop where the walker is; `undefined` on the way. */
  readonly stop: number | undefined;
  /** Index of the leg on which the walker is; `undefined` at a stop. */
  readonly leg: number | undefined;
  /** `undefined` if no stop tells of an hour. */
  readonly t: Instant | undefined;
}

type Walk = Pick<Itinerary, 'visits' | 'legs'>;

/** The point of a line at a share of its length. */
function pointAlong(line: readonly Position[], share: number): Position | undefined {
  const lengths = line.slice(1).map((to, index) => metresBetween(line[index] ?? to, to));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (const [index, length] of lengths.entries()) {
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [line[index] ?? [], line[index + 1] ?? []];
    if (left <= length) {
      const part = length === 0 ? 0 : left / length;
      return [ax + part * (bx - ax), ay + part * (by - ay)];
    }
    left -= length;
  }
  return line.at(-1);
}

/** A mark on both clocks: minutes of the walk and the hour of 1917. */
interface Mark {
  readonly minutes: number;
  readonly t: Instant;
}

/**
 * The marks between which the clock of 1917 runs evenly. It stands still at a stop that tells of an hour;
 * where the walk follows history it runs on.
 */
const listMarks = (visits: readonly Visit[], isEven: boolean): Mark[] =>
  visits.flatMap(({ stop: { hour }, arrival, departure }) =>
    hour === undefined
      ? []
      : [{ minutes: arrival, t: hour }, ...(isEven ? [] : [{ minutes: departure, t: hour }])]
  );

/**
 * What the clock of 1917 says `minutes` after the walk began; whole minutes. Before the first stop that
 * tells of an hour it shows that hour, after the last one the last.
 * @param isEven whether `visits` follow history: the clock then runs at stops too
 * @returns `undefined` if no stop tells of an hour
 */
export function walkTimeToInstant(
  visits: readonly Visit[],
  minutes: number,
  isEven = false
): Instant | undefined {
  const marks = listMarks(visits, isEven);
  const next = marks.findIndex((mark) => mark.minutes > minutes);
  const after = marks[next];
  if (!after) return marks.at(-1)?.t;
  const before = marks[next - 1] ?? after;
  const passed = after.minutes - before.minutes;
  const share = passed === 0 ? 0 : (minutes - before.minutes) / passed;
  return Math.round(before.t + share * (after.t - before.t));
}

/**
 * Moves the walker and the clock of 1917 together: what both show `minutes` after the walk began. Before
 * the walk one stands at the first stop, after it at the end.
 * @param isEven as in `walkTimeToInstant`
 * @returns `undefined` for a walk without stops
 */
export function walkAt(
  { visits, legs }: Walk,
  minutes: number,
  isEven = false
): WalkMoment | undefined {
  const t = walkTimeToInstant(visits, minutes, isEven);
  const reached = visits.findLastIndex(({ arrival }) => arrival <= minutes);
  const stop = Math.max(0, reached);
  const visit = visits[stop];
  if (!visit) return undefined;
  const leg = legs[stop];
  const walked = minutes - visit.departure;
  if (walked <= 0 || !leg) return { position: visit.snap.position, stop, leg: undefined, t };
  // Only the last leg of a round trip can be over before the next visit begins.
  if (walked >= leg.duration && stop === visits.length - 1) {
    const [first] = visits;
    return { position: first?.snap.position ?? leg.to.position, stop: 0, leg: undefined, t };
  }
  const share = leg.duration === 0 ? 1 : Math.min(1, walked / leg.duration);
  const position = pointAlong(leg.geometry, share) ?? visit.snap.position;
  return { position, stop: undefined, leg: stop, t };
}
