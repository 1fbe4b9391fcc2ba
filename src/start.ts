import { julianToInstant } from './time/julian.ts';
import type { Instant } from './time/instant.ts';
import type { LinkedView } from './state/url-state.ts';

interface Start {
  readonly t: Instant;
  readonly view: LinkedView;
}

const NOON = 720;

/** Below this width in CSS pixels the whole city needs a step less of zoom. */
const NARROW = 640;

/** Where a visit without a link begins: noon of the day the government moved against the Soviet. */
export const startOf = (width: number): Start => ({
  t: julianToInstant({ year: 1917, month: 10, day: 24 }) + NOON,
  view: { latitude: 59.9405, longitude: 30.3235, zoom: width < NARROW ? 12.5 : 13.5 }
});
