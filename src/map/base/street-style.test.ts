import { expect, test } from 'vitest';
import { STREETS_BY_WEIGHT as STREET_CLASSES, streetStyle } from './street-style.ts';

const widthAt = (zoom: number) => (streetClass: (typeof STREET_CLASSES)[number]) =>
  streetStyle(streetClass, zoom)?.width ?? 0;

test('the whole city shows only its prospekts', () => {
  const drawn = STREET_CLASSES.filter((streetClass) => streetStyle(streetClass, 10));
  expect(drawn).toEqual(['prospekt']);
});

test('at street zoom everything is drawn, prospekts broadest and lanes with edges too', () => {
  expect(STREET_CLASSES.filter((streetClass) => !streetStyle(streetClass, 16))).toEqual([]);
  const streets = STREET_CLASSES.filter((streetClass) => streetClass !== 'square');
  expect(widthAt(16)('prospekt')).toBe(Math.max(...streets.map(widthAt(16))));
  expect(streetStyle('lane', 16)?.edge).toBeGreaterThan(0);
});

test('streets grow with the zoom', () => {
  for (const streetClass of STREET_CLASSES)
    expect(widthAt(17)(streetClass)).toBeGreaterThan(widthAt(15)(streetClass));
});

test('a square is open ground, without the lines along a street', () => {
  expect(streetStyle('square', 16)?.edge).toBe(0);
});
