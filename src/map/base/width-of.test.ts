import { expect, test } from 'vitest';
import { createWorldLine, metresToWorld } from '../canvas/world.ts';
import { widthOf } from './width-of.ts';

test('a long canal is about as wide as it was drawn', () => {
  // One thousandth of a degree of longitude is 56 m there; the canal is 4.5 km long.
  const canal = createWorldLine([
    [30, 59.9],
    [30.001, 59.9],
    [30.001, 59.94],
    [30, 59.94],
    [30, 59.9]
  ]);
  const metres = widthOf([canal]) / metresToWorld(1);
  expect(metres).toBeGreaterThan(50);
  expect(metres).toBeLessThan(58);
});
