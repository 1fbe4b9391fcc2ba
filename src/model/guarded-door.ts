import type { FeatureCollection } from 'geojson';
import type { GenericSchema, InferOutput } from 'valibot';
import { SHOWN_BASE_SCHEMAS } from './base/shown-base-schema.ts';
import { checkGeometry, checkPosition } from './check-geometry.ts';
import type { Door } from './door.ts';
import type { Report } from './fault-collector.ts';
import { parseShape } from './parse-shape.ts';
import {
  AtlasMetadataSchema,
  EventCollectionSchema,
  LooseCollectionSchema,
  MovementFeatureSchema,
  PlaceCollectionSchema,
  SourcesSchema
} from './schema.ts';

const guard =
  <Schema extends GenericSchema>(schema: Schema) =>
  (value: unknown, report: Report): InferOutput<Schema> | undefined =>
    parseShape(schema, value, report);

/** The door that checks the shape of every member. */
export const GUARDED_DOOR: Door = {
  metadata: guard(AtlasMetadataSchema),
  sources: guard(SourcesSchema),
  places: guard(PlaceCollectionSchema),
  events: guard(EventCollectionSchema),
  movements: guard(LooseCollectionSchema),
  movement: guard(MovementFeatureSchema),
  base: (part, value, report) =>
    parseShape(SHOWN_BASE_SCHEMAS[part], value, report) === undefined
      ? undefined
      : // The schema has checked all members that the type names, but for the depth of positions.
        (value as FeatureCollection),
  checkGeometry,
  checkPosition
};
