import { levelOfDetail } from '../base/level-of-detail.ts';
import type { WorldPoint } from '../canvas/world.ts';
import { worldSize } from '../canvas/world.ts';
import { BoxIndex } from '../labels/box-index.ts';
import type { Box } from '../labels/box-index.ts';
import { FULL_IN_CITY } from './importance.ts';

/** A badge that wants its place on the map. */
export interface BadgeRequest {
  readonly id: string;
  readonly at: WorldPoint;
  /** The lower, the sooner it is served. */
  readonly importance: number;
  /** Pixels by which it stands off its place anyway, so as not to cover it. */
  readonly offset: readonly [number, number];
}

/** How a badge is drawn at a zoom. */
export interface ThinnedBadge {
  readonly size: 'full' | 'dot';
  /** Pixels from the place to the middle of the badge. */
  readonly dx: number;
  readonly dy: number;
}

/** Half the room of a badge in pixels: two may touch, not cover each other. */
export const HALF_ROOM = { full: 15, dot: 5.5 } as const;

/** How far a dot may give way, in pixels, and to which sides. */
const STEPS = [7, 12, 16] as const;
const DIRECTIONS = Array.from({ length: 8 }, (_, index) => (index * Math.PI) / 4);

const boxAround = (x: number, y: number, room: number): Box => ({
  left: x - room,
  top: y - room,
  right: x + room,
  bottom: y + room
});

/** The nearest place where a dot stands clear, or its own where there is none. */
function findSpotForDot(spots: BoxIndex, x: number, y: number): [number, number] {
  if (!spots.hits(boxAround(x, y, HALF_ROOM.dot))) return [0, 0];
  for (const step of STEPS)
    for (const direction of DIRECTIONS) {
      const [dx, dy] = [Math.cos(direction) * step, Math.sin(direction) * step];
      if (!spots.hits(boxAround(x + dx, y + dy, HALF_ROOM.dot))) return [dx, dy];
    }
  return [0, 0];
}

const mayBeFull = ({ importance }: BadgeRequest, zoom: number): boolean =>
  levelOfDetail(zoom) !== 'city' || importance <= FULL_IN_CITY;

/**
 * Decides at a zoom which badges are drawn in full and which shrink to dots, the important ones
 * first. Depends on nothing but zoom and places, so that a pan or a step of the clock changes nothing.
 */
export function thinBadges(
  requests: readonly BadgeRequest[],
  zoom: number
): ReadonlyMap<string, ThinnedBadge> {
  const size = worldSize(zoom);
  const spots = new BoxIndex();
  const thinned = new Map<string, ThinnedBadge>();
  const crowded: BadgeRequest[] = [];
  for (const request of requests.toSorted((a, b) => a.importance - b.importance)) {
    const [dx, dy] = request.offset;
    const [x, y] = [request.at[0] * size + dx, request.at[1] * size + dy];
    const box = boxAround(x, y, HALF_ROOM.full);
    if (mayBeFull(request, zoom) && !spots.hits(box)) {
      spots.add(box);
      thinned.set(request.id, { size: 'full', dx, dy });
    } else crowded.push(request);
  }
  for (const { id, at } of crowded) {
    const [x, y] = [at[0] * size, at[1] * size];
    const [dx, dy] = findSpotForDot(spots, x, y);
    spots.add(boxAround(x + dx, y + dy, HALF_ROOM.dot));
    thinned.set(id, { size: 'dot', dx, dy });
  }
  return thinned;
}
