import { expect, test } from 'vitest';
import { lengthOf, projectGround } from './project-ground.ts';

/** At zoom 0 the world is 256 pixels wide, and half of it lies left of this sheet's middle. */
const SHEET = { zoom: 0, width: 100, height: 100, left: 78, top: 78 };

test('a line of the world lies where it does on the sheet, in device pixels', () => {
  const lines = [
    [
      [0.5, 0.5],
      [0.625, 0.5]
    ]
  ] as const;
  // 0.5 × 256 − 78 = 50, and 0.625 × 256 − 78 = 82; two device pixels to each.
  const projected = projectGround({ lines, isClosed: false }, SHEET, 2);
  expect(projected.lines).toEqual([[100, 100, 164, 100]]);
  expect(projected.box).toEqual({ left: 100, top: 100, right: 164, bottom: 100 });
  expect(lengthOf(projected)).toBe(64);
});
