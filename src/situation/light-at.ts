import { getPosition } from 'suncalc';
import type { Daylight } from '../model/atlas.ts';
import type { Instant } from '../time/instant.ts';

/** Sun altitudes in degrees between which the paper of day turns into the ink of night. */
const FULL_DAY = 2;
const FULL_NIGHT = -7;

/**
 * Apparent altitude of the sun over a city at an instant, in degrees; negative below the horizon.
 * suncalc 2 adds the refraction of the air, 0.484° everywhere below the horizon: sunrise and sunset
 * (geometric −0.833°) are at −0.349°, first light and dark (−6°) at −5.516°.
 */
export function sunAltitudeAt(t: Instant, daylight: Daylight): number {
  // suncalc wants a Date; only its milliseconds count, so no zone enters. It answers in degrees.
  const greenwich = new Date((t - daylight.aheadOfGreenwich) * 60_000);
  return getPosition(greenwich, daylight.latitude, daylight.longitude).altitude;
}

/** How far the light has gone from day (0) to night (1) at an instant. */
export function nightAt(t: Instant, daylight: Daylight): number {
  const share = (FULL_DAY - sunAltitudeAt(t, daylight)) / (FULL_DAY - FULL_NIGHT);
  return Math.min(1, Math.max(0, share));
}
