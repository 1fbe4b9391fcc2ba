/** A point on the sheet in CSS pixels. */
export interface SheetPoint {
  readonly x: number;
  readonly y: number;
}

/** Finds points by their distance along a line. */
export class LineRuler {
  readonly #points: readonly SheetPoint[];
  readonly #distances: readonly number[];

  constructor(points: readonly SheetPoint[]) {
    let length = 0;
    this.#points = points;
    this.#distances = points.map((point, index) => {
      const before = points[index - 1];
      if (before) length += Math.hypot(point.x - before.x, point.y - before.y);
      return length;
    });
  }

  /** Length of the line in pixels. */
  get length(): number {
    return this.#distances.at(-1) ?? 0;
  }

  /** The point at a distance from the start, held at the ends. */
  at(distance: number): SheetPoint {
    const index = this.#segmentAt(distance);
    const [from, to] = [this.#points[index - 1], this.#points[index]];
    const [start, end] = [this.#distances[index - 1] ?? 0, this.#distances[index] ?? 0];
    if (!from || !to) return this.#points[0] ?? { x: 0, y: 0 };
    const share = end === start ? 0 : Math.min(1, Math.max(0, (distance - start) / (end - start)));
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  }

  /** Number of the segment in which a distance lies, from 1. */
  #segmentAt(distance: number): number {
    let low = 1;
    let high = this.#points.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#distances[middle] ?? 0) < distance) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
