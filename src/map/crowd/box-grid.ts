import type { Box } from '../labels/box-index.ts';

/** Side of a cell in device pixels: a little more than that of a dot. */
const CELL = 32;

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

/**
 * Boxes on a sheet sorted into square cells once, to find those in a part of it again and again without
 * making anything anew.
 */
export class BoxGrid {
  readonly #boxes: readonly Box[];
  readonly #columns: number;
  readonly #rows: number;
  /** Where the boxes of each cell begin in `#entries`; one more at the end. */
  readonly #starts: Int32Array;
  readonly #entries: Int32Array;
  /** The search in which each box was met last, for one may lie in several cells. */
  readonly #met: Int32Array;
  #search = 0;

  /** Sizes in device pixels; what lies beyond them is counted to the cells at the edge. */
  constructor(boxes: readonly Box[], width: number, height: number) {
    this.#boxes = boxes;
    this.#columns = Math.max(1, Math.ceil(width / CELL));
    this.#rows = Math.max(1, Math.ceil(height / CELL));
    this.#met = new Int32Array(boxes.length);
    const counts = new Int32Array(this.#columns * this.#rows + 1);
    for (const box of boxes)
      this.#eachCell(box, (cell) => {
        counts[cell + 1] = (counts[cell + 1] ?? 0) + 1;
      });
    for (let cell = 1; cell < counts.length; cell += 1)
      counts[cell] = (counts[cell] ?? 0) + (counts[cell - 1] ?? 0);
    this.#starts = counts;
    this.#entries = new Int32Array(counts[counts.length - 1] ?? 0);
    const next = counts.slice();
    boxes.forEach((box, index) => {
      this.#eachCell(box, (cell) => {
        const entry = next[cell] ?? 0;
        this.#entries[entry] = index;
        next[cell] = entry + 1;
      });
    });
  }

  /** Puts the indexes of all boxes that overlap `box` into `found`, in their order. */
  find(box: Box, found: number[]): void {
    found.length = 0;
    this.#search += 1;
    this.#eachCell(box, (cell) => {
      const end = this.#starts[cell + 1] ?? 0;
      for (let entry = this.#starts[cell] ?? 0; entry < end; entry += 1) {
        const index = this.#entries[entry] ?? 0;
        if (this.#met[index] === this.#search) continue;
        this.#met[index] = this.#search;
        const other = this.#boxes[index];
        if (
          other &&
          other.left < box.right &&
          box.left < other.right &&
          other.top < box.bottom &&
          box.top < other.bottom
        )
          found.push(index);
      }
    });
    found.sort((a, b) => a - b);
  }

  #eachCell({ left, top, right, bottom }: Box, visit: (cell: number) => void): void {
    const lastColumn = clamp(Math.floor(right / CELL), this.#columns - 1);
    const lastRow = clamp(Math.floor(bottom / CELL), this.#rows - 1);
    const firstColumn = clamp(Math.floor(left / CELL), this.#columns - 1);
    for (let row = clamp(Math.floor(top / CELL), this.#rows - 1); row <= lastRow; row += 1)
      for (let column = firstColumn; column <= lastColumn; column += 1)
        visit(row * this.#columns + column);
  }
}
