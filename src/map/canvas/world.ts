import { area } from '../../../geo/atlas.json';
import type { Position } from 'geojson';

/** A point of the whole world on the unit square: x from the 180th meridian east, y from the north. */
export type WorldPoint = readonly [x: number, y: number];

/** A line as `x, y, x, y, …` in world units, with the box around it. */
export interface WorldLine {
  readonly coordinates: Float64Array;
  readonly box: WorldBox;
}

export interface WorldBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** Spherical Mercator, EPSG:3857, the projection Leaflet uses unless told otherwise. */
export function positionToWorld([longitude = NaN, latitude = NaN]: Position): WorldPoint {
  const phi = (latitude * Math.PI) / 180;
  return [(longitude + 180) / 360, 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)];
}

/** Side of the whole world in CSS pixels at a zoom (256-pixel tiles). */
export const worldSize = (zoom: number): number => 256 * 2 ** zoom;

/** Equator of the WGS 84 sphere that Mercator uses, in metres. */
const EQUATOR = 40_075_016.686;

/** The latitude for which widths are computed: the middle of the city. */
const CITY_LATITUDE = (((area[1] ?? 0) + (area[3] ?? 0)) / 2 / 180) * Math.PI;

/** Metres of the city to world units. */
export const metresToWorld = (metres: number): number =>
  metres / (EQUATOR * Math.cos(CITY_LATITUDE));

/** Pixels that a metre of the city takes at a zoom. */
export const pixelsPerMetre = (zoom: number): number => metresToWorld(1) * worldSize(zoom);

export const EMPTY_BOX: WorldBox = {
  west: Infinity,
  north: Infinity,
  east: -Infinity,
  south: -Infinity
};

/** The box around both. */
export const unite = (a: WorldBox, b: WorldBox): WorldBox => ({
  west: Math.min(a.west, b.west),
  north: Math.min(a.north, b.north),
  east: Math.max(a.east, b.east),
  south: Math.max(a.south, b.south)
});

export const isTouching = (a: WorldBox, b: WorldBox): boolean =>
  a.west <= b.east && b.west <= a.east && a.north <= b.south && b.north <= a.south;

function createLine(coordinates: Float64Array): WorldLine {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < coordinates.length; index += 2) {
    const [x, y] = [coordinates[index] ?? NaN, coordinates[index + 1] ?? NaN];
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return { coordinates, box: { west, north, east, south } };
}

/** Projects a line of GeoJSON. */
export function createWorldLine(positions: readonly Position[]): WorldLine {
  const coordinates = new Float64Array(positions.length * 2);
  positions.forEach((position, index) => {
    coordinates.set(positionToWorld(position), index * 2);
  });
  return createLine(coordinates);
}

export function pointsToWorldLine(points: readonly WorldPoint[]): WorldLine {
  const coordinates = new Float64Array(points.length * 2);
  points.forEach((point, index) => {
    coordinates.set(point, index * 2);
  });
  return createLine(coordinates);
}

/** Number of points of a line. */
export const lengthOf = ({ coordinates }: WorldLine): number => coordinates.length / 2;

/** A point of a line by its place in it. Throws when the line has no such point. */
export function pointAt({ coordinates }: WorldLine, index: number): WorldPoint {
  const x = coordinates[index * 2];
  const y = coordinates[index * 2 + 1];
  if (x === undefined || y === undefined)
    throw new Error(`The line has no point ${String(index)}.`);
  return [x, y];
}
