import { describe, expect, it } from 'vitest';
import { clampToTimespan, isActiveAt } from './timespan.ts';

const span = { start: -100, end: -40 };

describe('a half-open timespan', () => {
  it.each([
    [-101, false],
    [-100, true],
    [-41, true],
    [-40, false]
  ])('at %i is active: %s', (t, active) => {
    expect(isActiveAt(span, t)).toBe(active);
  });

  it.each([
    [-101, -100],
    [-100, -100],
    [-41, -41],
    [-40, -41],
    [0, -41]
  ])('takes %i to %i, inside it', (t, inside) => {
    expect(clampToTimespan(span, t)).toBe(inside);
  });
});
