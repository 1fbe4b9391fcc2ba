import type { Metres } from './plane.ts';

/** Sides of a ring that are looked at or passed over together. */
const STRETCH = 12;

/** Upright rectangle on the plane of the city. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The rectangle around points. */
export const extentOf = (points: readonly Metres[]): Extent => ({
  west: Math.min(...points.map(([x]) => x)),
  east: Math.max(...points.map(([x]) => x)),
  south: Math.min(...points.map(([, y]) => y)),
  north: Math.max(...points.map(([, y]) => y))
});

export const areTouching = (a: Extent, b: Extent): boolean =>
  a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;

interface Stretch {
  readonly points: readonly Metres[];
  readonly extent: Extent;
}

/** A closed ring of thousands of points, asked what lies near one of them. */
export class RingIndex {
  readonly #stretches: readonly Stretch[];

  constructor(ring: readonly Metres[]) {
    this.#stretches = Array.from({ length: Math.ceil((ring.length - 1) / STRETCH) }, (_, index) => {
      const points = ring.slice(index * STRETCH, (index + 1) * STRETCH + 1);
      return { points, extent: extentOf(points) };
    });
  }

  /** Whether a point lies inside. */
  holds([x, y]: Metres): boolean {
    const ray = { west: x, east: Infinity, south: y, north: y };
    let isInside = false;
    this.visitSides(ray, ([ax, ay], [bx, by]) => {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
    });
    return isInside;
  }

  /** Calls `visit` with each side that may touch the rectangle, and some beside it. */
  visitSides(extent: Extent, visit: (from: Metres, to: Metres) => void): void {
    for (const stretch of this.#stretches) {
      if (!areTouching(stretch.extent, extent)) continue;
      stretch.points.forEach((to, index) => {
        const from = stretch.points[index - 1];
        if (from) visit(from, to);
      });
    }
  }
}
