import { expect, test } from 'vitest';
import { pictogramOf, PICTOGRAMS } from './pictograms.ts';

test('no two kinds of place share a sign', () => {
  const signs = Object.values(PICTOGRAMS).map((paths) => paths.join(' '));
  expect(new Set(signs).size).toBe(signs.length);
  expect(signs).not.toContain('');
});

test('a raised bridge looks raised', () => {
  expect(pictogramOf('bridge', 'raised')).not.toEqual(pictogramOf('bridge', 'open'));
});
