import type { Position } from 'geojson';

/** A point in metres east and north of an origin. */
export interface Offset {
  readonly east: number;
  readonly north: number;
}

/** Metres of a degree of latitude: the mean meridian of the Earth over 360. */
const METRES_PER_DEGREE = 111_195;

const metresPerDegreeOfLongitude = ([, latitude = 0]: Position): number =>
  METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);

/** A position some metres away from another; true to a decimetre within a kilometre. */
export function movePosition(origin: Position, { east, north }: Offset): Position {
  const [longitude = 0, latitude = 0] = origin;
  return [
    longitude + east / metresPerDegreeOfLongitude(origin),
    latitude + north / METRES_PER_DEGREE
  ];
}

/** How far a position lies from another, in metres east and north. */
export function offsetBetween(from: Position, to: Position): Offset {
  return {
    east: ((to[0] ?? 0) - (from[0] ?? 0)) * metresPerDegreeOfLongitude(from),
    north: ((to[1] ?? 0) - (from[1] ?? 0)) * METRES_PER_DEGREE
  };
}
