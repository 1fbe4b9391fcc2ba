import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '../labels/box-index.ts';
import { BoxGrid } from './box-grid.ts';

const anyBox = fc
  .tuple(
    fc.integer({ min: -100, max: 700 }),
    fc.integer({ min: -100, max: 500 }),
    fc.integer({ min: 1, max: 90 }),
    fc.integer({ min: 1, max: 90 })
  )
  .map(([left, top, width, height]): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height
  }));

const isOverlapping = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('finds what looking at every box finds, each once and in order', () => {
  fc.assert(
    fc.property(fc.array(anyBox), fc.array(anyBox), (boxes, searches) => {
      const grid = new BoxGrid(boxes, 600, 400);
      const found: number[] = [];
      for (const search of searches) {
        grid.find(search, found);
        expect(found).toEqual(
          boxes.flatMap((box, index) => (isOverlapping(box, search) ? [index] : []))
        );
      }
    })
  );
});
