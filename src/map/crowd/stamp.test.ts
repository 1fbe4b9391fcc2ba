import { expect, test } from 'vitest';
import { blend, cropStamp } from './stamp.ts';

const colour = (alpha: number, grey: number): number =>
  ((alpha << 24) | (grey << 16) | (grey << 8) | grey) >>> 0;

test('what covers hides what it covers, and what is clear shows it', () => {
  const under = colour(255, 40);
  expect(blend(colour(255, 200), under)).toBe(colour(255, 200));
  expect(blend(colour(0, 200), under)).toBe(under);
});

test('half a white over a black is a grey', () => {
  expect(blend(colour(128, 255), colour(255, 0))).toBe(colour(255, 128));
});

test('half a colour over nothing stays that half', () => {
  expect(blend(colour(128, 90), colour(0, 0))).toBe(colour(128, 90));
});

test('the empty border of a picture is not kept', () => {
  const pixels = new Uint32Array(5 * 4);
  const dark = colour(255, 1);
  pixels[1 * 5 + 2] = dark;
  pixels[2 * 5 + 3] = dark;
  const stamp = cropStamp(pixels, 5, 4);
  expect(stamp).toMatchObject({ left: 2, top: 1, width: 2, height: 2 });
  expect([...stamp.pixels]).toEqual([dark, 0, 0, dark]);
  expect(cropStamp(new Uint32Array(4), 2, 2).pixels).toHaveLength(0);
});
