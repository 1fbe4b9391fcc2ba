import { lengthOf, pointAt } from '../canvas/world.ts';
import type { WorldBox, WorldLine, WorldPoint } from '../canvas/world.ts';

/** Where a level name fits best into an area, and the room it has there, in world units. */
export interface LabelPoint {
  readonly at: WorldPoint;
  readonly width: number;
}

const SCANS = 25;

/** Where a level line at `y` enters and leaves the rings, from west to east. */
function crossingsAt(rings: readonly WorldLine[], y: number): number[] {
  const crossings: number[] = [];
  for (const ring of rings)
    for (let index = 1; index < lengthOf(ring); index += 1) {
      const [ax, ay] = pointAt(ring, index - 1);
      const [bx, by] = pointAt(ring, index);
      if (ay > y !== by > y) crossings.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
    }
  return crossings.toSorted((a, b) => a - b);
}

/** Widest stretch inside the rings at `y`. */
function widestAt(rings: readonly WorldLine[], y: number): LabelPoint {
  const crossings = crossingsAt(rings, y);
  let best: LabelPoint = { at: [0, y], width: 0 };
  for (let index = 1; index < crossings.length; index += 2) {
    const [from, to] = [crossings[index - 1] ?? 0, crossings[index] ?? 0];
    if (to - from > best.width) best = { at: [(from + to) / 2, y], width: to - from };
  }
  return best;
}

/** The middle of the widest level line through an area, the middle of the area being preferred. */
export function findLabelPoint(rings: readonly WorldLine[], box: WorldBox): LabelPoint {
  const first = rings[0];
  if (first && lengthOf(first) === 1) return { at: pointAt(first, 0), width: Infinity };
  const height = box.south - box.north;
  let best: LabelPoint = { at: [(box.west + box.east) / 2, (box.north + box.south) / 2], width: 0 };
  let bestScore = 0;
  for (let scan = 1; scan < SCANS; scan += 1) {
    const share = scan / SCANS;
    const candidate = widestAt(rings, box.north + height * share);
    const score = candidate.width * (1 - Math.abs(share - 0.5));
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}
