import { expect, test } from 'vitest';
import { STREETS_BY_WEIGHT as STREET_CLASSES, streetStyle } from './street-style.ts';

test('the whole city shows only its prospekts', () => {
  const drawn = STREET_CLASSES.filter((streetClass) => streetStyle(streetClass, 10));
  expect(drawn).toEqual(['prospekt']);
});

test('at street zoom everything is drawn, prospekts broadest and lanes with edges too', () => {
  const styles = STREET_CLASSES.map((streetClass) => streetStyle(streetClass, 16));
  expect(styles).not.toContain(undefined);
  const prospekt = streetStyle('prospekt', 16);
  expect(prospekt?.width).toBe(Math.max(...styles.map((style) => style?.width ?? 0)));
  expect(streetStyle('lane', 16)?.edge).toBeGreaterThan(0);
});
