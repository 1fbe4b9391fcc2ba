import type { Metres } from './plane.ts';
import { doCross } from './plane.ts';

/** One side of a ring and how far it moves inward, in metres. */
interface Side {
  readonly from: Metres;
  readonly to: Metres;
  readonly inset: number;
}

/** Sides shorter than this, in metres, say nothing about the shape of a block. */
const SHORTEST = 0.5;

/** A pointed corner moves at most this many insets away from where it was. */
const MITRE_LIMIT = 3;

/** Sine of the angle below which two sides count as one straight line. */
const STRAIGHT = 0.02;

const directionOf = ({ from, to }: Side): Metres => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  return [dx / length, dy / length];
};

/** A side moved to its left by its inset. */
function moveInward(side: Side): { readonly at: Metres; readonly along: Metres } {
  const along = directionOf(side);
  const at: Metres = [side.from[0] - along[1] * side.inset, side.from[1] + along[0] * side.inset];
  return { at, along };
}

/** Where two neighbouring sides meet after both have moved inward. */
function cornerBetween(before: Side, after: Side): Metres {
  const [a, b] = [moveInward(before), moveInward(after)];
  const turn = a.along[0] * b.along[1] - a.along[1] * b.along[0];
  const corner = after.from;
  if (Math.abs(turn) < STRAIGHT) {
    const inset = (before.inset + after.inset) / 2;
    return [corner[0] - b.along[1] * inset, corner[1] + b.along[0] * inset];
  }
  const share = ((b.at[0] - a.at[0]) * b.along[1] - (b.at[1] - a.at[1]) * b.along[0]) / turn;
  const [dx, dy] = [
    a.at[0] + a.along[0] * share - corner[0],
    a.at[1] + a.along[1] * share - corner[1]
  ];
  const limit = MITRE_LIMIT * Math.max(before.inset, after.inset);
  const pull = turn < 0 ? Math.min(1, limit / Math.hypot(dx, dy)) : 1;
  return [corner[0] + dx * pull, corner[1] + dy * pull];
}

const around = <Item>(items: readonly Item[], index: number): Item => {
  const item = items.at(index % items.length);
  if (item === undefined) throw new Error('A ring without sides has no neighbours.');
  return item;
};

/** How far each side still runs its own way after shrinking; below 0 it has turned over. */
function lengthsAfter(sides: readonly Side[], corners: readonly Metres[]): number[] {
  return sides.map((side, index) => {
    const [along, from, to] = [
      directionOf(side),
      around(corners, index),
      around(corners, index + 1)
    ];
    return (to[0] - from[0]) * along[0] + (to[1] - from[1]) * along[1];
  });
}

/** Drops the side that turned over farthest, again and again; what is left are the corners. */
function collapse(sides: readonly Side[]): readonly Metres[] | undefined {
  let left = sides;
  while (left.length >= 3) {
    const corners = left.map((side, index) => cornerBetween(around(left, index - 1), side));
    const lengths = lengthsAfter(left, corners);
    const least = Math.min(...lengths);
    if (least > 0) return corners;
    const worst = lengths.indexOf(least);
    left = left.filter((_, index) => index !== worst);
  }
  return undefined;
}

/** Whether no two sides of a ring cross, neighbours aside. */
function isSimple(ring: readonly Metres[]): boolean {
  const sides = ring.map((from, index) => [from, around(ring, index + 1)] as const);
  return sides.every((side, index) =>
    sides.every(
      (other, place) =>
        place <= index + 1 || (index === 0 && place === sides.length - 1) || !doCross(side, other)
    )
  );
}

/** Square metres inside a ring; positive where it runs anticlockwise. */
export const surfaceOf = (ring: readonly Metres[]): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = around(ring, index + 1);
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

/**
 * Moves each side of a ring inward by an inset of its own and lets them meet anew.
 *
 * @param ring corners anticlockwise, the first not repeated at the end
 * @param insets metres, of the side that begins at the corner of the same place
 * @returns the smaller ring; nothing where none is left; `undefined` where sides would cross, so
 *   that another method has to be found
 */
export function shrinkRing(
  ring: readonly Metres[],
  insets: readonly number[]
): readonly Metres[] | undefined {
  const sides = ring
    .map((from, index) => ({ from, to: around(ring, index + 1), inset: insets[index] ?? 0 }))
    .filter(({ from, to }) => Math.hypot(to[0] - from[0], to[1] - from[1]) >= SHORTEST);
  const shrunk = collapse(sides);
  if (shrunk === undefined) return [];
  return isSimple(shrunk) && surfaceOf(shrunk) > 0 ? shrunk : undefined;
}
