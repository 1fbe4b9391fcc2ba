import { describe, expect, it } from 'vitest';
import { REAL_ATLAS, oldStyle } from './fixtures/real-atlas.ts';
import { nightAt, sunAltitudeAt } from './light-at.ts';

const { daylight } = REAL_ATLAS;

/** Refraction that `sunAltitudeAt` adds to every geometric altitude below the horizon, in degrees. */
const REFRACTION = 0.484;

/** Sunrise and sunset: the upper edge of the sun on the horizon (U.S. Naval Observatory). */
const HORIZON = -0.833 + REFRACTION;
/** First light and dark: civil twilight. */
const TWILIGHT = -6 + REFRACTION;

/** The ledger's light of Petrograd, Old Style, computed apart from this program. */
const LIGHT = [
  ['sunset', 24, '16:54', HORIZON],
  ['first light', 25, '07:49', TWILIGHT],
  ['sunrise', 25, '08:36', HORIZON],
  ['sunset', 25, '16:51', HORIZON],
  ['dark', 25, '17:38', TWILIGHT],
  ['sunrise', 26, '08:39', HORIZON],
  ['sunset', 29, '16:42', HORIZON]
] as const;

describe('the light of the ledger', () => {
  it.each(LIGHT)('%s on the %i at %s, within three minutes', (_, day, clock, altitude) => {
    const t = oldStyle(day, clock);
    const [before, after] = [sunAltitudeAt(t - 3, daylight), sunAltitudeAt(t + 3, daylight)];
    expect(Math.min(before, after)).toBeLessThan(altitude);
    expect(Math.max(before, after)).toBeGreaterThan(altitude);
  });
});

describe('night', () => {
  it.each([
    [25, '12:30', 0],
    [25, '03:30', 1],
    [25, '21:40', 1]
  ])('on the %i at %s is %i', (day, clock, night) => {
    expect(nightAt(oldStyle(day, clock), daylight)).toBe(night);
  });

  it('falls and never turns back between noon and midnight', () => {
    const minutes = Array.from({ length: 690 }, (_, index) => oldStyle(25, '12:30') + index);
    const nights = minutes.map((t) => nightAt(t, daylight));
    expect(nights).toEqual(nights.toSorted((a, b) => a - b));
  });
});
