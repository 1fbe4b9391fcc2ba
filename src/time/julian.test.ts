import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantToIso } from './instant.ts';
import { instantToJulian, julianToInstant } from './julian.ts';

/** Julian Day Number of a Julian date (Richards, Explanatory Supplement to the Almanac, 2013). */
function julianDayNumber(year: number, month: number, day: number): number {
  const a = Math.floor((14 - month) / 12);
  const y = year + 4800 - a;
  return (
    day + Math.floor((153 * (month + 12 * a - 3) + 2) / 5) + 365 * y + Math.floor(y / 4) - 32083
  );
}

/** Julian Day Number of 1970-01-01, Gregorian. */
const EPOCH = 2440588;

describe('Old Style', () => {
  it.each([
    ['25 October', { year: 1917, month: 10, day: 25 }, '1917-11-07T00:00'],
    ['21 October, where the record begins', { year: 1917, month: 10, day: 21 }, '1917-11-03T00:00'],
    [
      '29 February 1900, which New Style has not',
      { year: 1900, month: 2, day: 29 },
      '1900-03-13T00:00'
    ],
    [
      '31 January 1918, its last day in Russia',
      { year: 1918, month: 1, day: 31 },
      '1918-02-13T00:00'
    ]
  ])('of %s', (_, day, iso) => {
    expect(instantToIso(julianToInstant(day))).toBe(iso);
    expect(instantToJulian(julianToInstant(day))).toEqual(day);
  });

  it('agrees with the Julian Day Number of every day of these centuries', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const days = julianDayNumber(year, month, day) - EPOCH;
          expect(julianToInstant({ year, month, day })).toBe(days * 1440);
          expect(instantToJulian(days * 1440 + 1439)).toEqual({ year, month, day });
        }
      )
    );
  });
});
