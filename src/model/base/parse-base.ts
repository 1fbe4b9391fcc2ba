import type { FeatureCollection, Geometry } from 'geojson';
import * as v from 'valibot';
import type { AtlasFile } from '../parse-atlas.ts';
import type { Fault } from '../fault.ts';
import { createReport, parseShape } from '../fault-collector.ts';
import { LocalTextSchema } from '../schema.ts';
import { ISLAND_KINDS, PARK_KINDS, STREET_CLASSES, WATER_KINDS } from './base-map.ts';
import type { BaseMap } from './base-map.ts';

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

const SCHEMAS = {
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
} satisfies Record<keyof BaseMap, v.GenericSchema>;

/** The parts of the base map, in the order in which they are read. */
export const BASE_PARTS = [
  'water',
  'islands',
  'parks',
  'streets',
  'rail',
  'footprints',
  'blocks',
  'banks'
] as const;
export type BasePart = (typeof BASE_PARTS)[number];

/** Path below `geo/` under which faults of a part are reported. */
export const basePath = (part: BasePart): string => `base/${part}.geojson`;

export interface ParsedBase {
  readonly base: BaseMap;
  readonly faults: readonly Fault[];
}

const EMPTY = { type: 'FeatureCollection', features: [] } as const;

function parsePart(
  part: BasePart,
  content: AtlasFile['content'] | undefined,
  faults: Fault[]
): FeatureCollection | undefined {
  const report = createReport(faults, basePath(part), '–');
  if (!content || 'failure' in content) {
    report('', `expected the file to be read: ${content?.failure ?? 'there is no such file'}`);
    return undefined;
  }
  try {
    const value = JSON.parse(content.text) as unknown;
    if (!parseShape(SCHEMAS[part], value, report)) return undefined;
    // The schema has checked all members that the type names, but for the depth of positions.
    return value as FeatureCollection;
  } catch (error) {
    report('', `expected JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/**
 * Reads the base map. Never throws for what a file holds: a part with a fault is left empty and the
 * fault is named, so that the rest of the ground is still drawn.
 */
export function parseBase(files: ReadonlyMap<BasePart, AtlasFile['content']>): ParsedBase {
  const faults: Fault[] = [];
  const read = (part: BasePart): FeatureCollection =>
    parsePart(part, files.get(part), faults) ?? { ...EMPTY, features: [] };
  const parts = Object.fromEntries(BASE_PARTS.map((part) => [part, read(part)]));
  // Each part has passed the schema of its own name.
  return { base: parts as unknown as BaseMap, faults };
}
