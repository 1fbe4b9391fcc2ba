import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import Papa from 'papaparse';
import * as v from 'valibot';
import {
  lineToSegments,
  positionToMetres,
  type Metres,
  type Segment
} from '../model/base/plane.ts';

const point = v.object({ type: v.literal('Point'), coordinates: v.array(v.number()) });
const points = v.array(v.array(v.number()));
const GeometrySchema = v.variant('type', [
  point,
  v.object({ type: v.literal('LineString'), coordinates: points }),
  v.object({ type: v.literal('MultiLineString'), coordinates: v.array(points) }),
  v.object({ type: v.literal('Polygon'), coordinates: v.array(points) }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(points)) })
]);
const ReferenceSchema = v.object({
  features: v.array(
    v.object({
      properties: v.object({ name: v.nullish(v.string()) }),
      geometry: GeometrySchema
    })
  )
});
type Geometry = v.InferOutput<typeof GeometrySchema>;

/** Today's city, to measure against; distances in metres on the plane of `positionToMetres`. */
export interface Reference {
  /** Where two streets of today meet, by `crossingKey` of their names. */
  readonly crossings: ReadonlyMap<string, readonly Metres[]>;
  readonly streets: readonly Segment[];
  readonly banks: readonly Segment[];
  readonly bridges: readonly Segment[];
  /** Outer rings of buildings. */
  readonly buildings: readonly (readonly Position[])[];
}

/** All lines of a geometry: the line itself, or the rings. */
function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [];
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

const outerRings = (geometry: Geometry): Position[][] =>
  geometry.type === 'Polygon'
    ? geometry.coordinates.slice(0, 1)
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flatMap((rings) => rings.slice(0, 1))
      : [];

/** A street name without what one side of the comparison adds: the island, the double line. */
export const plainName = (name: string): string =>
  name
    .replace(/ (В\.О\.|П\.С\.|Васильевского острова|Петроградской стороны)$/, '')
    .replace('-я и ', '-');

export const crossingKey = (a: string, b: string): string =>
  [plainName(a), plainName(b)].toSorted().join(' × ');

const readText = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

const readFeatures = (
  folder: string,
  file: string
): v.InferOutput<typeof ReferenceSchema>['features'] =>
  v.parse(ReferenceSchema, JSON.parse(readText(folder, file)) as unknown).features;

const segmentsIn = (features: readonly { geometry: Geometry }[]): Segment[] =>
  features.flatMap(({ geometry }) => linesOf(geometry).flatMap(lineToSegments));

/** Adds the ends of streets that meet with another name to `crossings`. */
function addNodes(
  streets: ReturnType<typeof readFeatures>,
  add: (a: string, b: string, position: Position) => void
): void {
  const names = new Map<string, { position: Position; names: Set<string> }>();
  for (const { properties, geometry } of streets)
    for (const line of linesOf(geometry))
      for (const position of [line[0], line.at(-1)])
        if (position !== undefined && properties.name) {
          const key = position.map((degree) => degree.toFixed(5)).join(' ');
          const node = names.get(key) ?? { position, names: new Set<string>() };
          node.names.add(properties.name);
          names.set(key, node);
        }
  for (const node of names.values())
    for (const a of node.names) for (const b of node.names) if (a < b) add(a, b, node.position);
}

/** Reads a folder with streets, intersections, water, bridges and buildings of today. */
export function readReference(folder: string): Reference {
  const crossings = new Map<string, Metres[]>();
  const add = (a: string, b: string, position: Position): void => {
    const key = crossingKey(a, b);
    crossings.set(key, [...(crossings.get(key) ?? []), positionToMetres(position)]);
  };
  const table = Papa.parse<Record<string, string>>(readText(folder, 'intersections.csv'), {
    header: true,
    skipEmptyLines: true
  });
  for (const { street_a = '', street_b = '', lon, lat } of table.data)
    add(street_a, street_b, [Number(lon), Number(lat)]);
  const streets = readFeatures(folder, 'streets.geojson');
  addNodes(streets, add);
  const buildings = ['buildings-landmarks.geojson', 'buildings-central.geojson'].flatMap((file) =>
    readFeatures(folder, file)
  );
  return {
    crossings,
    streets: segmentsIn(streets),
    banks: segmentsIn(readFeatures(folder, 'water.geojson')),
    bridges: segmentsIn(readFeatures(folder, 'bridges.geojson')),
    buildings: buildings.flatMap(({ geometry }) => outerRings(geometry))
  };
}
