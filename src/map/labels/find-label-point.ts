import { lengthOf, pointAt } from '../canvas/world.ts';
import type { WorldBox, WorldLine, WorldPoint } from '../canvas/world.ts';

/** Where a level name fits best into an area, and the room it has there, in world units. */
export interface LabelPoint {
  readonly at: WorldPoint;
  readonly width: number;
  /** Further points where a name fits nearly as well, the best first. */
  readonly others: readonly WorldPoint[];
}

/** A level line inside an area. */
type Stretch = Omit<LabelPoint, 'others'>;

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
function widestAt(rings: readonly WorldLine[], y: number): Stretch {
  const crossings = crossingsAt(rings, y);
  let best: Stretch = { at: [0, y], width: 0 };
  for (let index = 1; index < crossings.length; index += 2) {
    const [from, to] = [crossings[index - 1] ?? 0, crossings[index] ?? 0];
    if (to - from > best.width) best = { at: [(from + to) / 2, y], width: to - from };
  }
  return best;
}

/** Other points have at least this share of the room of the best. */
const NEARLY = 0.7;

/** The middle of the widest level line through an area, the middle of the area being preferred. */
export function findLabelPoint(rings: readonly WorldLine[], box: WorldBox): LabelPoint {
  const first = rings[0];
  if (first && lengthOf(first) === 1) return { at: pointAt(first, 0), width: Infinity, others: [] };
  const height = box.south - box.north;
  const ranked = Array.from({ length: SCANS - 1 }, (_, scan) => {
    const share = (scan + 1) / SCANS;
    const stretch = widestAt(rings, box.north + height * share);
    return { stretch, score: stretch.width * (1 - Math.abs(share - 0.5)) };
  }).toSorted((a, b) => b.score - a.score);
  const best = ranked[0]?.stretch ?? { at: [box.west, box.north], width: 0 };
  const others = ranked.slice(1).filter(({ stretch }) => stretch.width >= best.width * NEARLY);
  return { ...best, others: others.map(({ stretch }) => stretch.at) };
}
