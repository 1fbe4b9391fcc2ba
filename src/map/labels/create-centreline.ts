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

/** Points of a ring among which its ends are looked for: every pair of them is compared. */
const CANDIDATES = 90;

/** The two points of a ring that lie farthest apart: the ends of a river. */
function findEnds(points: readonly WorldPoint[]): [number, number] {
  const step = Math.max(1, Math.floor(points.length / CANDIDATES));
  let ends: [number, number] = [0, 0];
  let farthest = -1;
  for (let first = 0; first < points.length; first += step)
    for (let second = first + step; second < points.length; second += step) {
      const [a, b] = [points[first], points[second]];
      const apart = a && b ? distance(a, b) : -1;
      if (apart > farthest) [farthest, ends] = [apart, [first, second]];
    }
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
  let index = 1;
  return Array.from({ length: count }, (_, station) => {
    const along = (total * station) / (count - 1);
    while (index < chain.length - 1 && (lengths[index] ?? 0) < along - 1e-15) index += 1;
    const [from, to] = [chain[index - 1] ?? [0, 0], chain[index] ?? [0, 0]];
    const [start, end] = [lengths[index - 1] ?? 0, lengths[index] ?? 0];
    const share = end === start ? 0 : (along - start) / (end - start);
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  });
}

/** Share of a bank, to both sides of the same share of the line, where its nearest point is looked for. */
const REACH = 0.2;

/** The point of a bank nearest to a point that lies `share` along the river. */
function findNearest(point: WorldPoint, bank: readonly WorldPoint[], share: number): WorldPoint {
  const first = Math.max(0, Math.floor((share - REACH) * bank.length));
  const last = Math.min(bank.length, Math.ceil((share + REACH) * bank.length));
  let nearest = point;
  let least = Infinity;
  for (let index = first; index < last; index += 1) {
    const candidate = bank[index] ?? point;
    const dx = candidate[0] - point[0];
    const dy = candidate[1] - point[1];
    const square = dx * dx + dy * dy;
    if (square >= least) continue;
    nearest = candidate;
    least = square;
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
  const moveToMiddle = (point: WorldPoint, index: number): WorldPoint => {
    const share = index / STATIONS;
    return midpoint(findNearest(point, left, share), findNearest(point, right, share));
  };
  for (let round = 0; round < ROUNDS; round += 1)
    line = resample(smooth(line.map(moveToMiddle)), STATIONS);
  return pointsToWorldLine(line);
}
