import { expect, test } from 'vitest';
import { findUnderPointer, isOnShape } from './find-under-pointer.ts';
import type { ShapeAt } from './find-under-pointer.ts';

const REACH = { mark: 10, line: 4 };
const BOX = { left: 0, top: 0, right: 100, bottom: 100 };

const shape = (id: string, isClosed: boolean, ...lines: readonly number[][]): ShapeAt => ({
  id,
  found: [{ lines, isClosed, box: BOX }]
});

/** A square from (0, 0) to (100, 100) with a yard from (40, 40) to (60, 60). */
const block = shape(
  'block',
  true,
  [0, 0, 100, 0, 100, 100, 0, 100, 0, 0],
  [40, 40, 60, 40, 60, 60, 40, 60, 40, 40]
);
/** A street from (0, 200) to (30, 240): 3, 4, 5 times ten. */
const street = shape('street', false, [0, 200, 30, 240]);

test('of two marks the one whose middle is nearer is found', () => {
  const marks = [
    { id: 'west', x: 10, y: 10 },
    { id: 'east', x: 20, y: 10 }
  ];
  expect(findUnderPointer(marks, [], 14, 10, REACH)).toBe('west');
  expect(findUnderPointer(marks, [], 16, 10, REACH)).toBe('east');
});

test('a mark is found as far as the reach goes, and no further', () => {
  const marks = [{ id: 'lone', x: 100, y: 100 }];
  // 6, 8, 10: a right angle.
  expect(findUnderPointer(marks, [], 106, 108, REACH)).toBe('lone');
  expect(findUnderPointer(marks, [], 106, 109, REACH)).toBeUndefined();
});

test('of marks upon each other the upper one is found', () => {
  const marks = [
    { id: 'lower', x: 5, y: 5 },
    { id: 'upper', x: 5, y: 5 }
  ];
  expect(findUnderPointer(marks, [], 5, 5, REACH)).toBe('upper');
});

test('a building is found inside its walls, not in its yard', () => {
  expect(isOnShape(block, 20, 20, 0)).toBe(true);
  expect(isOnShape(block, 50, 50, 0)).toBe(false);
  expect(isOnShape(block, 101, 50, 0)).toBe(false);
});

test('a street is found beside its line, but not beyond its end', () => {
  // The middle of the line is (15, 220); across it points (4, -3)/5.
  expect(isOnShape(street, 15 + 2.4, 220 - 1.8, 4)).toBe(true);
  expect(isOnShape(street, 15 + 4, 220 - 3, 4)).toBe(false);
  // On from the end (30, 240) along (3, 4)/5.
  expect(isOnShape(street, 33, 244, 4)).toBe(false);
});

test('a mark comes before the shape under it, and the upper shape before the lower', () => {
  const upper = shape('upper', true, [0, 0, 30, 0, 30, 30, 0, 30]);
  const marks = [{ id: 'mark', x: 20, y: 20 }];
  expect(findUnderPointer(marks, [block, upper], 22, 20, REACH)).toBe('mark');
  expect(findUnderPointer([], [block, upper], 22, 20, REACH)).toBe('upper');
  expect(findUnderPointer([], [block, upper], 35, 20, REACH)).toBe('block');
});

test('where there is nothing, nothing is found', () => {
  expect(findUnderPointer([], [block, street], 500, 500, REACH)).toBeUndefined();
});
