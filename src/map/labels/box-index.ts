/** An upright rectangle in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Side of a cell in pixels: about the length of a short word. */
const CELL = 48;

const isOverlapping = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Boxes sorted into square cells, to find out fast whether a new one would touch any of them. */
export class BoxIndex {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of this.#keysOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** Whether `box` overlaps one that was added. Boxes that only share an edge do not. */
  hits(box: Box): boolean {
    for (const key of this.#keysOf(box))
      if (this.#cells.get(key)?.some((other) => isOverlapping(box, other))) return true;
    return false;
  }

  *#keysOf({ left, top, right, bottom }: Box): Generator<string> {
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1)
      for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1)
        yield `${String(column)} ${String(row)}`;
  }
}
