import * as v from 'valibot';
import { CERTAINTIES } from '../atlas.ts';
import { LocalTextSchema, identifier, latitude, longitude } from '../schema.ts';
import { ISLAND_KINDS, PARK_KINDS, WATER_KINDS } from './base-map.ts';

/*
 * The files of `geo/base/` as those who draw them have to write them. The page itself reads them more loosely
 * (`shown-base-schema.ts`): it need not walk through every position.
 */

const text = v.pipe(v.string(), v.nonEmpty('a text that is not empty'));
const position = v.strictTuple([longitude, latitude]);
const line = v.pipe(v.array(position), v.minLength(2, 'two positions or more'));
const ring = v.pipe(v.array(position), v.minLength(4, 'four positions or more'));
const polygon = v.pipe(v.array(ring), v.minLength(1, 'one ring or more'));

const shape = <Type extends string, Coordinates extends v.GenericSchema>(
  type: Type,
  coordinates: Coordinates
) => v.strictObject({ type: v.literal(type), coordinates });

const areas = v.variant('type', [
  shape('Polygon', polygon),
  shape('MultiPolygon', v.array(polygon))
]);
const areasOrPoints = v.variant('type', [
  shape('Point', position),
  shape('Polygon', polygon),
  shape('MultiPolygon', v.array(polygon))
]);
const lines = v.variant('type', [
  shape('LineString', line),
  shape('MultiLineString', v.array(line))
]);

const collectionOf = <Geometry extends v.GenericSchema, Kind extends v.GenericSchema>(
  geometry: Geometry,
  kind: Kind
) =>
  v.strictObject({
    $schema: v.optional(v.string()),
    type: v.literal('FeatureCollection'),
    features: v.array(
      v.strictObject({
        type: v.literal('Feature'),
        id: identifier,
        geometry,
        properties: v.strictObject({
          id: v.optional(identifier),
          name: v.optional(LocalTextSchema),
          nameToday: v.optional(LocalTextSchema),
          kind,
          accuracy: v.optional(v.pipe(v.number(), v.minValue(0))),
          certainty: v.optional(v.picklist(CERTAINTIES)),
          source: v.optional(text),
          note: v.optional(text)
        })
      })
    )
  });

/** The GeoJSON files of the ground, by their names. */
export const BASE_SCHEMAS = {
  water: collectionOf(areas, v.picklist(WATER_KINDS)),
  islands: collectionOf(areasOrPoints, v.picklist(ISLAND_KINDS)),
  parks: collectionOf(areas, v.picklist(PARK_KINDS)),
  rail: collectionOf(lines, identifier),
  footprints: collectionOf(areas, identifier)
} as const;

export type BaseFile = keyof typeof BASE_SCHEMAS;

/** The name of a file of the ground that has a schema. */
export const isBaseFile = (name: string): name is BaseFile => Object.hasOwn(BASE_SCHEMAS, name);
