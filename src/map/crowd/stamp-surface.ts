import type { Box } from '../labels/box-index.ts';
import { blend } from './stamp.ts';
import type { Stamp } from './stamp.ts';
import type { Surface } from './surface.ts';

/** Something that shows a stamp in the upper left corner of its box, moved by what was cut off. */
export interface StampItem extends Box {
  readonly stamp: Stamp | undefined;
}

/**
 * Puts stamps into the pixels of a picture that the canvas then shows: for thousands of small ones an order
 * of magnitude faster than telling the canvas of each.
 */
export class StampSurface implements Surface<StampItem> {
  readonly canvas = document.createElement('canvas');
  readonly #context = this.canvas.getContext('2d');
  #image = new ImageData(1, 1);
  #pixels = new Uint32Array(this.#image.data.buffer);

  resize(columns: number, rows: number): void {
    if (this.#image.width === columns && this.#image.height === rows) return;
    [this.canvas.width, this.canvas.height] = [columns, rows];
    this.#image = new ImageData(Math.max(1, columns), Math.max(1, rows));
    this.#pixels = new Uint32Array(this.#image.data.buffer);
  }

  paint(box: Box, items: readonly StampItem[], indexes?: readonly number[]): void {
    const { width, height } = this.#image;
    const left = Math.max(0, box.left);
    const top = Math.max(0, box.top);
    const right = Math.min(width, box.right);
    const bottom = Math.min(height, box.bottom);
    if (right <= left || bottom <= top) return;
    for (let row = top; row < bottom; row += 1)
      this.#pixels.fill(0, row * width + left, row * width + right);
    if (indexes) for (const index of indexes) this.#put(items[index], left, top, right, bottom);
    else for (const item of items) this.#put(item, left, top, right, bottom);
    this.#context?.putImageData(this.#image, 0, 0, left, top, right - left, bottom - top);
  }

  /** Stamps an item as far as it lies within the bounds. */
  #put(
    item: StampItem | undefined,
    left: number,
    top: number,
    right: number,
    bottom: number
  ): void {
    const stamp = item?.stamp;
    if (!stamp) return;
    const { width } = this.#image;
    const pixels = this.#pixels;
    const source = stamp.pixels;
    const [x, y] = [item.left + stamp.left, item.top + stamp.top];
    const firstColumn = Math.max(left, x);
    const lastColumn = Math.min(right, x + stamp.width);
    const lastRow = Math.min(bottom, y + stamp.height);
    for (let row = Math.max(top, y); row < lastRow; row += 1) {
      let from = (row - y) * stamp.width + firstColumn - x;
      let to = row * width + firstColumn;
      for (let column = firstColumn; column < lastColumn; column += 1) {
        const colour = source[from] ?? 0;
        const alpha = colour >>> 24;
        if (alpha === 255) pixels[to] = colour;
        else if (alpha !== 0) {
          const under = pixels[to] ?? 0;
          pixels[to] = under === 0 ? colour : blend(colour, under);
        }
        from += 1;
        to += 1;
      }
    }
  }
}
