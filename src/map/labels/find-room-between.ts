import { isTouching, metresToWorld } from '../canvas/world.ts';
import type { WorldLine, WorldPoint } from '../canvas/world.ts';
import type { LabelPoint } from './find-label-point.ts';

interface Room {
  readonly west: number;
  readonly east: number;
}

/** How far one can go level from a point to the west and to the east without crossing a line. */
function findRoom(lines: readonly WorldLine[], [x, y]: WorldPoint): Room {
  let [west, east] = [-Infinity, Infinity];
  const level = { west: -Infinity, east: Infinity, north: y, south: y };
  for (const line of lines) {
    if (!isTouching(line.box, level)) continue;
    const { coordinates } = line;
    // No tuples here: all banks of the city are walked along for every island.
    for (let index = 3; index < coordinates.length; index += 2) {
      const [ay, by] = [coordinates[index - 2] ?? 0, coordinates[index] ?? 0];
      if (ay > y === by > y) continue;
      const [ax, bx] = [coordinates[index - 3] ?? 0, coordinates[index - 1] ?? 0];
      const crossing = ((bx - ax) * (y - ay)) / (by - ay) + ax;
      if (crossing <= x) west = Math.max(west, crossing);
      else east = Math.min(east, crossing);
    }
  }
  return { west, east };
}

/** Whether one can go straight north or south from a point to a height without crossing a line. */
function isOpen(lines: readonly WorldLine[], [x, from]: WorldPoint, to: number): boolean {
  const path = { west: x, east: x, north: Math.min(from, to), south: Math.max(from, to) };
  return lines.every(({ coordinates, box }) => {
    if (!isTouching(box, path)) return true;
    for (let index = 3; index < coordinates.length; index += 2) {
      const [ax, bx] = [coordinates[index - 3] ?? 0, coordinates[index - 1] ?? 0];
      if (ax > x === bx > x) continue;
      const [ay, by] = [coordinates[index - 2] ?? 0, coordinates[index] ?? 0];
      const crossing = ((by - ay) * (x - ax)) / (bx - ax) + ay;
      if (crossing > path.north && crossing < path.south) return false;
    }
    return true;
  });
}

/** Distances to the north and south at which a name may stand instead, in world units. */
const STEPS = [1, -1, 2, -2].map((step) => step * metresToWorld(260));

/** Other points have at least this share of the room of the first. */
const NEARLY = 0.75;

/**
 * Where the name of an island fits that is known by one point only: at the point itself, or on level
 * lines north and south of it, between the banks on either hand. On a mainland the room is endless.
 */
export function findRoomBetween(banks: readonly WorldLine[], at: WorldPoint): LabelPoint {
  const { west, east } = findRoom(banks, at);
  const width = 2 * Math.min(at[0] - west, east - at[0]);
  if (!Number.isFinite(width)) return { at, width: Infinity, others: [] };
  const others = STEPS.flatMap((step): WorldPoint[] => {
    const y = at[1] + step;
    if (!isOpen(banks, at, y)) return [];
    const room = findRoom(banks, [at[0], y]);
    return room.east - room.west >= width * NEARLY ? [[(room.west + room.east) / 2, y]] : [];
  });
  return { at, width, others };
}
