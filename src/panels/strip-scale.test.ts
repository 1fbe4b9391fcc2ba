import { describe, expect, it } from 'vitest';
import type { Chapter } from '../model/atlas.ts';
import { createStripScale } from './strip-scale.ts';

const name = { en: '', ru: '' };
const DAY = 1440;
/** Ten quiet days, three busy ones, five quiet ones; the first day is far before 1970. */
const chapters: Chapter[] = [
  { id: 'a', name, start: -100 * DAY, end: -90 * DAY },
  { id: 'b', name, start: -90 * DAY, end: -87 * DAY },
  { id: 'c', name, start: -87 * DAY, end: -82 * DAY }
];
const toShare = createStripScale(chapters);

describe('the strip of control', () => {
  it('runs from the first hour to the last', () => {
    expect(toShare(-100 * DAY)).toBe(0);
    expect(toShare(-82 * DAY)).toBeCloseTo(1, 10);
    expect(toShare(-500 * DAY)).toBe(0);
    expect(toShare(0)).toBeCloseTo(1, 10);
  });

  it('never turns back', () => {
    const shares = Array.from({ length: 19 }, (_, day) => toShare((-100 + day) * DAY));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('gives the three busy days more room than the fifteen quiet ones', () => {
    expect(toShare(-87 * DAY) - toShare(-90 * DAY)).toBeGreaterThan(0.5);
  });
});
