import type { Box } from '../labels/box-index.ts';
import type { Surface } from './surface.ts';

/** Something a canvas draws as paths. */
export interface PathItem extends Box {
  draw(context: CanvasRenderingContext2D): void;
}

/** Draws items with the paths of a canvas. */
export class PathSurface implements Surface<PathItem> {
  readonly canvas = document.createElement('canvas');
  readonly #context = this.canvas.getContext('2d');

  resize(columns: number, rows: number): void {
    if (this.canvas.width !== columns) this.canvas.width = columns;
    if (this.canvas.height !== rows) this.canvas.height = rows;
  }

  paint(box: Box, items: readonly PathItem[], indexes?: readonly number[]): void {
    const context = this.#context;
    if (!context) return;
    const { left, top, right, bottom } = box;
    context.save();
    context.beginPath();
    context.rect(left, top, right - left, bottom - top);
    context.clip();
    context.clearRect(left, top, right - left, bottom - top);
    if (indexes) for (const index of indexes) items[index]?.draw(context);
    else for (const item of items) item.draw(context);
    context.restore();
  }
}
