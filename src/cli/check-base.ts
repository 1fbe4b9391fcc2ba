import * as v from 'valibot';
import type { Atlas } from '../model/atlas.ts';
import { BASE_SCHEMAS, isBaseFile } from '../model/base/base-schema.ts';
import { checkGeometry } from '../model/check-geometry.ts';
import { below, createItemReport, createReport } from '../model/fault-collector.ts';
import type { Fault } from '../model/fault.ts';
import { parseShape } from '../model/parse-shape.ts';

const position = v.strictTuple([v.number(), v.number()]);
const line = v.pipe(v.array(position), v.minLength(2, 'two positions or more'));
const ring = v.pipe(v.array(position), v.minLength(4, 'four positions or more'));
const polygon = v.pipe(v.array(ring), v.minLength(1, 'one ring or more'));
const geometryOf = <Type extends string, Coordinates extends v.GenericSchema>(
  type: Type,
  coordinates: Coordinates
) => v.object({ type: v.literal(type), coordinates });

/** What every file of the base map must be, whatever its properties say. */
const AnyBaseSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      id: v.optional(v.union([v.string(), v.number()])),
      geometry: v.variant('type', [
        geometryOf('Point', position),
        geometryOf('LineString', line),
        geometryOf('MultiLineString', v.array(line)),
        geometryOf('Polygon', polygon),
        geometryOf('MultiPolygon', v.array(polygon))
      ])
    })
  )
});
export type BaseCollection = v.InferOutput<typeof AnyBaseSchema>;

/** The base map may run past the edge of the atlas by this, in degrees: half a sea has no end. */
const MARGIN = 0.5;

const widen = ([west, south, east, north]: Atlas['bounds']): Atlas['bounds'] => [
  west - MARGIN,
  south - MARGIN,
  east + MARGIN,
  north + MARGIN
];

/** Reports shapes, rings and positions of a base file that are wrong; gives what could be read. */
export function checkBase(
  file: string,
  text: string,
  bounds: Atlas['bounds'],
  faults: Fault[]
): BaseCollection | undefined {
  const report = createReport(faults, file, '–');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    report('', `expected JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
  const name = file.replace(/^base\/(.*)\.geojson$/, '$1');
  const schema: v.GenericSchema<unknown, BaseCollection> = isBaseFile(name)
    ? BASE_SCHEMAS[name]
    : AnyBaseSchema;
  const collection = parseShape(schema, value, createItemReport(faults, file, value, 'features'));
  collection?.features.forEach(({ id, geometry }, index) => {
    const feature = id === undefined ? `features.${String(index)}` : String(id);
    checkGeometry(geometry, widen(bounds), below(createReport(faults, file, feature), 'geometry'));
  });
  return collection;
}
