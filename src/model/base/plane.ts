import type { Position } from 'geojson';
import { area } from '../../../geo/atlas.json';

/** Metres east and north of the middle of the city. */
export type Metres = readonly [east: number, north: number];

const [west = 0, south = 0, east = 0, north = 0] = area;
const middleOf = (a: number, b: number): number => Number(((a + b) / 2).toFixed(6));
const MIDDLE = { lon: middleOf(west, east), lat: middleOf(south, north) };

/** Metres, and the square of the eccentricity, of the WGS 84 ellipsoid. */
const EQUATOR = 6_378_137;
const ECCENTRICITY = 0.00669438;
const RADIANS = Math.PI / 180;
const FLATTENED = 1 - ECCENTRICITY * Math.sin(MIDDLE.lat * RADIANS) ** 2;
/** Whole metres in a degree in the middle: of the radii of curvature in the prime vertical and in the meridian. */
const METRES_PER_LON = Math.round(
  (RADIANS * EQUATOR * Math.cos(MIDDLE.lat * RADIANS)) / Math.sqrt(FLATTENED)
);
const METRES_PER_LAT = Math.round((RADIANS * EQUATOR * (1 - ECCENTRICITY)) / FLATTENED ** 1.5);

/**
 * Lays a position, [lon, lat] in degrees, on a plane in metres; true to 0.3 % within the city, which is
 * enough for distances of up to a few hundred metres.
 */
export const positionToMetres = ([lon = 0, lat = 0]: Position): Metres => [
  (lon - MIDDLE.lon) * METRES_PER_LON,
  (lat - MIDDLE.lat) * METRES_PER_LAT
];

/** The position, [lon, lat] in degrees, of a point of the plane. */
export const metresToPosition = ([east, north]: Metres): Position => [
  MIDDLE.lon + east / METRES_PER_LON,
  MIDDLE.lat + north / METRES_PER_LAT
];

export const distance = (a: Metres, b: Metres): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** A straight stretch between two points. */
export type Segment = readonly [Metres, Metres];

/** Metres from a point to the nearest point of a segment. */
export function distanceToSegment([x, y]: Metres, [[ax, ay], [bx, by]]: Segment): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

/** Metres from a point to the nearest of some segments; `Infinity` if there are none. */
export const distanceToSegments = (point: Metres, segments: readonly Segment[]): number =>
  segments.reduce((least, segment) => Math.min(least, distanceToSegment(point, segment)), Infinity);

const side = ([ax, ay]: Metres, [bx, by]: Metres, [x, y]: Metres): number =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));

/** Whether two segments cross; touching at an end is a crossing too. */
export const doCross = ([a, b]: Segment, [c, d]: Segment): boolean =>
  side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);

/** The segments of a line of positions. */
export const lineToSegments = (line: readonly Position[]): Segment[] =>
  line.slice(1).map((to, index) => [positionToMetres(line[index] ?? to), positionToMetres(to)]);
