/** An upright rectangle in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Side of a cell in pixels: about the length of a short word. */
const CELL = 48;

/** Cells in a row of the index; no sheet is as broad. */
const ROW = 65_536;

const isOverlapping = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Boxes sorted into square cells, to find out fast whether a new one would touch any of them. */
export class BoxIndex {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    this.#someCell(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
      return false;
    });
  }

  /** Whether `box` overlaps one that was added. Boxes that only share an edge do not. */
  hits(box: Box): boolean {
    return this.#someCell(
      box,
      (key) => this.#cells.get(key)?.some((other) => isOverlapping(box, other)) ?? false
    );
  }

  #someCell({ left, top, right, bottom }: Box, test: (key: number) => boolean): boolean {
    const [lastColumn, lastRow] = [Math.floor(right / CELL), Math.floor(bottom / CELL)];
    for (let row = Math.floor(top / CELL); row <= lastRow; row += 1)
      for (let column = Math.floor(left / CELL); column <= lastColumn; column += 1)
        if (test(row * ROW + column)) return true;
    return false;
  }
}
