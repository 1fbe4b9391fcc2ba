import { lengthOf, pointAt, pointsToWorldLine } from '../canvas/world.ts';
import type { WorldLine, WorldPoint } from '../canvas/world.ts';

/** Points along a centreline, enough for the bends of the Moika, and along each bank. */
const STATIONS = 56;
const BANK_STATIONS = 168;
const ROUNDS = 3;

const distance = (a: WorldPoint, b: WorldPoint): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const midpoint = (a: WorldPoint, b: WorldPoint): WorldPoint => [
  (a[0] + b[0]) / 2,
  (a[1] + b[1]) / 2
];

/** The two points of a ring that lie farthest apart: the ends of a river. */
function findEnds(points: readonly WorldPoint[]): [number, number] {
  let ends: [number, number] = [0, 0];
  let farthest = -1;
  points.forEach((a, first) => {
    points.forEach((b, second) => {
      if (second <= first || distance(a, b) <= farthest) return;
      farthest = distance(a, b);
      ends = [first, second];
    });
  });
  return ends;
}

/** Points at even distances along a chain. */
function resample(chain: readonly WorldPoint[], count: number): WorldPoint[] {
  const lengths = [0];
  chain.forEach((point, index) => {
    const before = chain[index - 1];
    if (before) lengths.push((lengths.at(-1) ?? 0) + distance(before, point));
  });
  const total = lengths.at(-1) ?? 0;
  return Array.from({ length: count }, (_, station) => {
    const along = (total * station) / (count - 1);
    const index = Math.max(
      1,
      lengths.findIndex((length) => length >= along - 1e-15)
    );
    const [from, to] = [chain[index - 1] ?? [0, 0], chain[index] ?? [0, 0]];
    const [start, end] = [lengths[index - 1] ?? 0, lengths[index] ?? 0];
    const share = end === start ? 0 : (along - start) / (end - start);
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  });
}

function findNearest(point: WorldPoint, candidates: readonly WorldPoint[]): WorldPoint {
  let nearest = point;
  let least = Infinity;
  for (const candidate of candidates) {
    const [dx, dy] = [candidate[0] - point[0], candidate[1] - point[1]];
    const square = dx * dx + dy * dy;
    if (square < least) [nearest, least] = [candidate, square];
  }
  return nearest;
}

/** The mean of each point and its neighbours; the ends stay. */
const smooth = (line: readonly WorldPoint[]): WorldPoint[] =>
  line.map((point, index) => {
    const [before, after] = [line[index - 1], line[index + 1]];
    return before && after
      ? [(before[0] + 2 * point[0] + after[0]) / 4, (before[1] + 2 * point[1] + after[1]) / 4]
      : point;
  });

/**
 * A line down the middle of a long area, to write the name of a river on. The ring is cut at its two
 * farthest points into two banks; stations between them are then moved to the middle of the nearest
 * points of both.
 */
export function createCentreline(ring: WorldLine): WorldLine {
  const points = Array.from({ length: lengthOf(ring) - 1 }, (_, index) => pointAt(ring, index));
  const [first, second] = findEnds(points);
  const left = resample(points.slice(first, second + 1), BANK_STATIONS);
  const right = resample(
    [...points.slice(second), ...points.slice(0, first + 1)].toReversed(),
    BANK_STATIONS
  );
  let line = left
    .map((point, index) => midpoint(point, right[index] ?? point))
    .filter((_, index) => index % (BANK_STATIONS / STATIONS) === 0);
  for (let round = 0; round < ROUNDS; round += 1)
    line = resample(
      smooth(line.map((point) => midpoint(findNearest(point, left), findNearest(point, right)))),
      STATIONS
    );
  return pointsToWorldLine(line);
}
