import type { Box } from '../labels/box-index.ts';

/** What a `CrowdCanvas` draws its items with. Boxes are whole device pixels. */
export interface Surface<Item extends Box> {
  readonly canvas: HTMLCanvasElement;
  /** Sets the size, and forgets what was drawn. */
  resize(columns: number, rows: number): void;
  /** Draws some items within a box in place of what was there; those of `indexes`, or all. */
  paint(box: Box, items: readonly Item[], indexes?: readonly number[]): void;
}
