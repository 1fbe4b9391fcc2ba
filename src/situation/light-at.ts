import { getPosition } from 'suncalc';
import type { Instant } from '../time/instant.ts';

/**
 * Minutes by which the clocks of Petrograd were ahead of Greenwich in October 1917: mean time of the
 * city 2:01 and one hour of summer time, which was not taken back that autumn (ledger, key `time1917`).
 */
const CLOCK_AHEAD_OF_GREENWICH = 181;

/** Where the ledger computed its light: latitude and longitude in degrees. */
const CITY = { latitude: 59.94, longitude: 30.31 };

/** Sun altitudes in degrees between which the paper of day turns into the ink of night. */
const FULL_DAY = 2;
const FULL_NIGHT = -7;

/**
 * Apparent altitude of the sun over Petrograd at an instant, in degrees; negative below the horizon.
 * suncalc 2 adds the refraction of the air, 0.484° everywhere below the horizon: sunrise and sunset
 * (geometric −0.833°) are at −0.349°, first light and dark (−6°) at −5.516°.
 */
export function sunAltitudeAt(t: Instant): number {
  // suncalc wants a Date; only its milliseconds count, so no zone enters. It answers in degrees.
  const greenwich = new Date((t - CLOCK_AHEAD_OF_GREENWICH) * 60_000);
  return getPosition(greenwich, CITY.latitude, CITY.longitude).altitude;
}

/** How far the light has gone from day (0) to night (1) at an instant. */
export function nightAt(t: Instant): number {
  const share = (FULL_DAY - sunAltitudeAt(t)) / (FULL_DAY - FULL_NIGHT);
  return Math.min(1, Math.max(0, share));
}
