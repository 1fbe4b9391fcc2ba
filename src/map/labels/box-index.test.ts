import { expect, test } from 'vitest';
import { BoxIndex } from './box-index.ts';

const box = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 10 });

test('finds an overlap across the cells of the index, also left of and above the origin', () => {
  const index = new BoxIndex();
  index.add(box(-60, -60));
  expect(index.hits(box(30, -55))).toBe(true);
  expect(index.hits(box(-150, -69))).toBe(true);
});

test('boxes that only share an edge do not touch', () => {
  const index = new BoxIndex();
  index.add(box(0, 0));
  expect(index.hits(box(100, 0))).toBe(false);
  expect(index.hits(box(0, 10))).toBe(false);
});
