import { expect, test } from 'vitest';
import { breakName, placeNames, shortenName } from './place-names.ts';

/** Every letter is seven pixels wide. */
const measure = (line: string): number => line.length * 7;

test('the map leaves out what a name explains in brackets', () => {
  expect(shortenName('Kazansky Bridge (Nevsky at Ekaterininsky Canal)')).toBe('Kazansky Bridge');
  expect(shortenName('Birzhevoy (Exchange) Bridge')).toBe('Birzhevoy (Exchange) Bridge');
});

test('a long name is broken between words', () => {
  expect(breakName('Petrograd Military District headquarters', measure)).toEqual([
    'Petrograd',
    'Military',
    'District',
    'headquarters'
  ]);
  expect(breakName('Winter Palace', measure)).toEqual(['Winter Palace']);
});

test('names do not cover each other: the second goes to the other side, the last is left out', () => {
  const name = (id: string, importance: number, x: number) => ({
    id,
    lines: ['Admiralty'],
    importance,
    x,
    y: 0
  });
  const wall = [
    { left: -200, top: 16, right: 300, bottom: 60 },
    { left: -200, top: -60, right: 300, bottom: -16 }
  ];
  const placed = placeNames(
    [name('second', 2, 30), name('first', 1, 0), name('third', 3, 4)],
    wall,
    measure
  );
  expect(placed.get('first')?.side).toBe('right');
  expect(placed.has('second')).toBe(true);
  expect(placed.has('third')).toBe(false);
});
