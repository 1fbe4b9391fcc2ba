import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { blend, cropStamp } from './stamp.ts';

const colour = (alpha: number, grey: number): number =>
  (alpha << 24) | (grey << 16) | (grey << 8) | grey;

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

test('over anything, each channel is mixed by the formula of Porter and Duff', () => {
  const anyColour = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  fc.assert(
    fc.property(anyColour, anyColour, (over, under) => {
      const [a, b] = [(over >>> 24) / 255, (under >>> 24) / 255];
      const whole = a + b * (1 - a);
      const mixed = blend(over, under);
      expect(Math.abs((mixed >>> 24) - 255 * whole)).toBeLessThanOrEqual(1);
      for (const shift of [0, 8, 16]) {
        const [above, below] = [(over >>> shift) & 255, (under >>> shift) & 255];
        const expected = whole === 0 ? 0 : (above * a + below * b * (1 - a)) / whole;
        // What cannot be seen has no colour that matters.
        if (whole > 0)
          expect(Math.abs(((mixed >>> shift) & 255) - expected)).toBeLessThanOrEqual(1.5);
      }
    })
  );
});

test('what hides and what is seen through are told apart, row by row', () => {
  const [solid, thin] = [colour(255, 1), colour(100, 1)];
  // Two rows of four: solid to the end of the first and on in the second.
  const rows = [0, thin, solid, solid, solid, solid, 0, thin];
  const { runs, edges } = cropStamp(Int32Array.from(rows), 4, 2);
  expect([...runs]).toEqual([0, 2, 4, 1, 0, 2]);
  expect([...edges]).toEqual([0, 1, thin, 1, 3, thin]);
});

test('the empty border of a picture is not kept', () => {
  const pixels = new Int32Array(5 * 4);
  const dark = colour(255, 1);
  pixels[1 * 5 + 2] = dark;
  pixels[2 * 5 + 3] = dark;
  const stamp = cropStamp(pixels, 5, 4);
  expect(stamp).toMatchObject({ left: 2, top: 1, width: 2, height: 2 });
  expect([...stamp.pixels]).toEqual([dark, 0, 0, dark]);
  expect(cropStamp(new Int32Array(4), 2, 2).pixels).toHaveLength(0);
});
