import type { Position } from 'geojson';
import { isoToInstant } from '../../time/instant.ts';
import { endsOf } from '../found-tour.ts';
import type { FoundStop, FoundTour } from '../found-tour.ts';
import { parseStopData } from '../stop-data.ts';

type Members = Readonly<Record<string, unknown>>;

/** A geometry with the properties of the feature it belongs to. */
interface FoundGeometry {
  readonly properties: Members;
  readonly type: unknown;
  readonly coordinates: readonly unknown[];
}

/** Collections inside collections; deeper ones hold nothing that anybody drew. */
const MAX_DEPTH = 8;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** All geometries of a GeoJSON value in the order of the file. */
function listGeometries(value: unknown, properties: Members = {}, depth = 0): FoundGeometry[] {
  if (!isMembers(value) || depth > MAX_DEPTH) return [];
  const inside = (item: unknown): FoundGeometry[] => listGeometries(item, properties, depth + 1);
  if (value.type === 'FeatureCollection') return listOf(value.features).flatMap(inside);
  if (value.type === 'GeometryCollection') return listOf(value.geometries).flatMap(inside);
  if (value.type !== 'Feature')
    return [{ properties, type: value.type, coordinates: listOf(value.coordinates) }];
  const own = isMembers(value.properties) ? value.properties : {};
  const found = listGeometries(value.geometry, own, depth + 1);
  return found.length > 0 ? found : [{ properties: own, type: undefined, coordinates: [] }];
}

const TYPES: ReadonlySet<unknown> = new Set([
  ...['FeatureCollection', 'Feature', 'GeometryCollection', 'Point', 'MultiPoint'],
  ...['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']
]);

/** Whether a value calls itself GeoJSON. */
export const isGeojson = (value: unknown): boolean => isMembers(value) && TYPES.has(value.type);

const toDegrees = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

const toPosition = (value: unknown): Position => listOf(value).slice(0, 2).map(toDegrees);

function pointsOf({ type, coordinates }: FoundGeometry): Position[] {
  if (type === 'Point') return [toPosition(coordinates)];
  return type === 'MultiPoint' ? coordinates.map(toPosition) : [];
}

function lineOf({ type, coordinates }: FoundGeometry): Position[] {
  if (type === 'LineString') return coordinates.map(toPosition);
  if (type !== 'MultiLineString') return [];
  return coordinates.flatMap((line) => listOf(line).map(toPosition));
}

/** The first of these properties that says something in words or numbers. */
function textOf(properties: Members, ...names: readonly string[]): string | undefined {
  const values = names.map((name) => properties[name]);
  const said = values.find((value) => typeof value === 'string' || typeof value === 'number');
  return said === undefined ? undefined : String(said);
}

function readStop(properties: Members, [longitude = NaN, latitude = NaN]: Position): FoundStop {
  const isOurs = properties.kind === 'stop';
  return {
    name: textOf(properties, 'name', 'title', 'Name') ?? '',
    longitude,
    latitude,
    note: textOf(properties, 'note', 'comment', 'cmt'),
    description: textOf(properties, 'description', 'desc'),
    citations: textOf(properties, 'citations', 'source', 'src'),
    // Others may mean anything by `place` or `event`.
    ...(isOurs && parseStopData((name) => textOf(properties, name)))
  };
}

/**
 * Reads GeoJSON: a collection, a feature or a bare geometry. Stops are the points in the order of the
 * file; without any, the two ends of the lines. Areas are left alone.
 */
export function parseGeojson(value: unknown): FoundTour {
  const geometries = listGeometries(value);
  const stops = geometries.flatMap((geometry) =>
    pointsOf(geometry).map((position) => readStop(geometry.properties, position))
  );
  const route = geometries.flatMap(lineOf);
  const whole: Members = isMembers(value) ? value : {};
  const own = geometries.find(({ properties }) => properties.kind === 'tour')?.properties;
  const told = own ?? (stops.length === 0 ? geometries[0]?.properties : undefined) ?? whole;
  return {
    name: textOf(told, 'name', 'title') ?? '',
    description: textOf(told, 'description'),
    start: isoToInstant(textOf(told, 'start') ?? ''),
    stops: stops.length > 0 ? stops : endsOf(route),
    route
  };
}

/**
 * The line of a text at which `JSON.parse` gave up, where its message names it: V8 counts characters,
 * Firefox lines; others say nothing.
 */
export function findJsonFault(error: unknown, text: string): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}
