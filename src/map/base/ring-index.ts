import { EMPTY_BOX, isTouching, lengthOf, pointAt, unite } from '../canvas/world.ts';
import type { WorldBox, WorldLine, WorldPoint } from '../canvas/world.ts';

/** Sides of a ring that are looked at or passed over together. */
const STRETCH = 12;

interface Stretch {
  readonly first: number;
  /** Number of the last point. */
  readonly last: number;
  readonly box: WorldBox;
}

const boxAround = ([x, y]: WorldPoint): WorldBox => ({ west: x, east: x, north: y, south: y });

function stretchesOf(ring: WorldLine): Stretch[] {
  const count = lengthOf(ring);
  return Array.from({ length: Math.ceil((count - 1) / STRETCH) }, (_, number) => {
    const first = number * STRETCH;
    const last = Math.min(first + STRETCH, count - 1);
    let box = EMPTY_BOX;
    for (let index = first; index <= last; index += 1)
      box = unite(box, boxAround(pointAt(ring, index)));
    return { first, last, box };
  });
}

/** A ring of thousands of points, asked what lies near one of them. */
export class RingIndex {
  readonly #coordinates: Float64Array;
  readonly #stretches: readonly Stretch[];

  constructor(ring: WorldLine) {
    this.#coordinates = ring.coordinates;
    this.#stretches = stretchesOf(ring);
  }

  /** Whether a point lies inside. */
  holds([x, y]: WorldPoint): boolean {
    let isInside = false;
    for (const { first, last, box } of this.#stretches) {
      if (box.north > y || box.south < y || box.east < x) continue;
      for (let index = first * 2; index < last * 2; index += 2) {
        const [ax, ay, bx, by] = this.#sideAt(index);
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
      }
    }
    return isInside;
  }

  /** Calls `visit` with each side that may touch the box. */
  visitSides(box: WorldBox, visit: (from: WorldPoint, to: WorldPoint) => void): void {
    for (const stretch of this.#stretches) {
      if (!isTouching(stretch.box, box)) continue;
      for (let index = stretch.first * 2; index < stretch.last * 2; index += 2) {
        const [ax, ay, bx, by] = this.#sideAt(index);
        visit([ax, ay], [bx, by]);
      }
    }
  }

  #sideAt(index: number): [number, number, number, number] {
    const points = this.#coordinates;
    return [
      points[index] ?? 0,
      points[index + 1] ?? 0,
      points[index + 2] ?? 0,
      points[index + 3] ?? 0
    ];
  }
}
