import { expect, it } from 'vitest';
import { digestFile, digestText } from './digest-text.ts';

it('a text has the digest that its authors publish for it', () => {
  // Test vectors of FNV-1a, 32 bits: http://www.isthe.com/chongo/src/fnv/test_fnv.c
  expect(digestText('')).toBe(0x811c9dc5);
  expect(digestText('a')).toBe(0xe40c292c);
  expect(digestText('foobar')).toBe(0xbf9cf968);
});

it('a file is told by its name and its text, wherever it lies', () => {
  const digest = digestFile('./assets/bridges-1.geojson', '{}');
  expect(digestFile('https://museum.example/map/assets/bridges-1.geojson', '{}')).toBe(digest);
  expect(digestFile('./assets/presses-1.geojson', '{}')).not.toBe(digest);
  expect(digestFile('./assets/bridges-1.geojson', '{} ')).not.toBe(digest);
});
