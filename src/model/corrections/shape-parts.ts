import booleanClockwise from '@turf/boolean-clockwise';
import type { Position } from 'geojson';
import type { Json } from './correction.ts';
import { isList, memberOf, valueAt, withValue } from './json-value.ts';

/** A point, a line or one ring of a geometry: what is reshaped by itself. */
export interface ShapePart {
  readonly type: 'Point' | 'LineString' | 'Polygon';
  /** [longitude, latitude] in degrees; of a ring without the last, which repeats the first. */
  readonly corners: readonly Position[];
  /** Whether it is a hole in the ring before it. */
  readonly isHole: boolean;
}

/** Fewest corners by which a part is still one. */
export const FEWEST_CORNERS: Readonly<Record<ShapePart['type'], number>> = {
  Point: 1,
  LineString: 2,
  Polygon: 3
};

/** As `npm run geo:validate -- --fix` leaves it: about 10 cm. */
const DECIMALS = 6;

const round = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

const toPosition = (value: Json): Position[] =>
  isList(value) && value.every((degrees) => typeof degrees === 'number') ? [[...value]] : [];

const toLine = (value: Json | undefined): readonly Position[] =>
  isList(value) ? value.flatMap(toPosition) : [];

/** Paths below `coordinates` of the lists of corners, in order, with the ring's place in its polygon. */
function pathsOf(geometry: Json | undefined): readonly (readonly string[])[] {
  const coordinates = memberOf(geometry, 'coordinates');
  const items = isList(coordinates) ? coordinates : [];
  switch (memberOf(geometry, 'type')) {
    case 'Point':
    case 'LineString':
      return [[]];
    case 'Polygon':
      return items.map((_, ring) => [String(ring)]);
    case 'MultiPolygon':
      return items.flatMap((rings, polygon) =>
        isList(rings) ? rings.map((_, ring) => [String(polygon), String(ring)]) : []
      );
    default:
      return [];
  }
}

/** The parts of a GeoJSON geometry, in order; none of a geometry of another type. */
export function listShapeParts(geometry: Json | undefined): readonly ShapePart[] {
  const coordinates = memberOf(geometry, 'coordinates');
  const type = memberOf(geometry, 'type');
  if (type === 'Point') return [{ type, corners: toPosition(coordinates ?? null), isHole: false }];
  return pathsOf(geometry).map((path) => {
    const line = toLine(valueAt(coordinates, path));
    return type === 'LineString'
      ? { type, corners: line, isHole: false }
      : { type: 'Polygon', corners: line.slice(0, -1), isHole: path.at(-1) !== '0' };
  });
}

/** A ring as RFC 7946 has it: closed, an outer one counter-clockwise, a hole clockwise. */
function closeRing(corners: readonly Position[], isHole: boolean): readonly Position[] {
  const ring = [...corners, ...corners.slice(0, 1)];
  const isClockwise = ring.length > 3 && booleanClockwise(ring);
  return isClockwise === isHole ? ring : ring.toReversed();
}

/**
 * A geometry with other corners of one of its parts, rounded to six decimals; the same geometry where it has no such
 * part or there are too few corners.
 */
export function withCorners(geometry: Json, index: number, corners: readonly Position[]): Json {
  const part = listShapeParts(geometry)[index];
  const path = pathsOf(geometry)[index];
  if (!part || !path || corners.length < FEWEST_CORNERS[part.type]) return geometry;
  const rounded = corners.map(([longitude = 0, latitude = 0]) => [
    round(longitude),
    round(latitude)
  ]);
  const to =
    part.type === 'Point'
      ? rounded[0]
      : part.type === 'LineString'
        ? rounded
        : closeRing(rounded, part.isHole);
  return withValue(geometry, ['coordinates', ...path], to) ?? geometry;
}

/** A geometry of the same type that is drawn anew from one part: what it had besides is gone. */
export function createShape(type: ShapePart['type'], corners: readonly Position[]): Json {
  const empty: Json = { type, coordinates: type === 'Polygon' ? [[]] : [] };
  return withCorners(empty, 0, corners);
}

/**
 * Corners with one more after the corner of an index: midway to the next, and after the last of a line half as far on
 * as the one before it lies.
 */
export function addCorner({ type, corners }: ShapePart, index: number): readonly Position[] {
  const here = corners[index] ?? [];
  const isEnd = type === 'LineString' && index === corners.length - 1;
  const other = (isEnd ? corners[index - 1] : corners[(index + 1) % corners.length]) ?? here;
  const share = isEnd ? -0.5 : 0.5;
  const added = here.map((degrees, axis) =>
    round(degrees + ((other[axis] ?? degrees) - degrees) * share)
  );
  return corners.toSpliced(index + 1, 0, added);
}
