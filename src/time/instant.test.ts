import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysToGregorian,
  formatClock,
  gregorianToDays,
  instantToIso,
  isoToInstant,
  minuteOfDay,
  weekdayOf
} from './instant.ts';

const MINUTE = 60_000;
const year = fc.integer({ min: 1900, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });

describe('days of the Gregorian calendar', () => {
  it('are counted as Date.UTC counts them', () => {
    fc.assert(
      fc.property(year, month, day, (y, m, d) => {
        const days = Date.UTC(y, m - 1, d) / (1440 * MINUTE);
        expect(gregorianToDays({ year: y, month: m, day: d })).toBe(days);
        expect(daysToGregorian(days)).toEqual({ year: y, month: m, day: d });
      })
    );
  });
});

describe('isoToInstant', () => {
  it('counts minutes from 1970, so that 1917 is negative', () => {
    expect(isoToInstant('1917-11-07T03:30')).toBe(Date.UTC(1917, 10, 7, 3, 30) / MINUTE);
    expect(isoToInstant('1917-11-07T03:30')).toBeLessThan(0);
  });

  it('takes 24:00 as the end of the day', () => {
    expect(isoToInstant('1917-11-06T24:00')).toBe(isoToInstant('1917-11-07T00:00'));
  });

  it.each([
    '1917-11-07',
    '1917-11-07 03:30',
    '1917-11-07T03:30Z',
    '1917-11-07T03:30:00',
    '1917-11-07T24:01',
    '1917-11-07T03:60',
    '1917-11-31T00:00',
    '1917-02-29T00:00',
    '1917-13-01T00:00',
    '1917-00-10T00:00',
    '1917-11-00T00:00',
    ''
  ])('refuses %s', (text) => {
    expect(isoToInstant(text)).toBeUndefined();
  });

  it('reads back what instantToIso writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000_000, max: 40_000_000 }), (t) => {
        expect(isoToInstant(instantToIso(t))).toBe(t);
      })
    );
  });
});

describe('the clock face', () => {
  it.each([
    ['1917-11-07T00:00', '00:00', 0],
    ['1917-11-07T03:05', '03:05', 185],
    ['1917-11-06T23:59', '23:59', 1439]
  ])('of %s shows %s', (iso, clock, minute) => {
    const t = isoToInstant(iso) ?? Number.NaN;
    expect(formatClock(t)).toBe(clock);
    expect(minuteOfDay(t)).toBe(minute);
  });
});

it('knows that the Winter Palace fell in the night from a Wednesday to a Thursday', () => {
  expect(weekdayOf(isoToInstant('1917-11-07T23:59') ?? Number.NaN)).toBe(3);
  expect(weekdayOf(isoToInstant('1917-11-08T00:00') ?? Number.NaN)).toBe(4);
});
