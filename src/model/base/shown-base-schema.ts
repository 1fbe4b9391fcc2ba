import type { Geometry } from 'geojson';
import * as v from 'valibot';
import { LocalTextSchema } from '../schema.ts';
import { ISLAND_KINDS, PARK_KINDS, STREET_CLASSES, WATER_KINDS } from './base-map.ts';
import type { BasePart } from './base-map.ts';

/*
 * The shapes of the base map as the page checks them. Positions are not walked through one by one
 * here: `npm run geo:validate` does that, and ten thousand of them would delay the first picture.
 */

const named = { name: v.optional(LocalTextSchema), nameToday: v.optional(LocalTextSchema) };

const areas = ['Polygon', 'MultiPolygon'] as const;
const lines = ['LineString', 'MultiLineString'] as const;

const collectionOf = (types: readonly Geometry['type'][], properties: v.ObjectEntries) =>
  v.object({
    type: v.literal('FeatureCollection'),
    features: v.array(
      v.object({
        type: v.literal('Feature'),
        geometry: v.object({
          type: v.picklist(types),
          coordinates: v.custom<unknown[]>(Array.isArray)
        }),
        properties: v.object({ ...named, ...properties })
      })
    )
  });

export const SHOWN_BASE_SCHEMAS = {
  water: collectionOf(areas, { kind: v.picklist(WATER_KINDS) }),
  islands: collectionOf([...areas, 'Point'], { kind: v.picklist(ISLAND_KINDS) }),
  parks: collectionOf(areas, { kind: v.picklist(PARK_KINDS) }),
  streets: collectionOf(lines, {
    class: v.picklist(STREET_CLASSES),
    district: v.optional(v.string()),
    bridge: v.optional(v.string())
  }),
  rail: collectionOf(lines, {}),
  footprints: collectionOf(areas, {}),
  blocks: collectionOf(areas, {}),
  banks: collectionOf(lines, { water: v.string() })
} satisfies Record<BasePart, v.GenericSchema>;
