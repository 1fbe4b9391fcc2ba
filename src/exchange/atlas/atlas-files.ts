import type { Atlas } from '../../model/atlas.ts';
import type { ExportFrame } from './export-frame.ts';
import {
  exportEvents,
  exportMovements,
  exportShapes,
  exportStates
} from './export-flat-geojson.ts';
import { exportJsonLd } from './export-json-ld.ts';
import { exportLinkedPlace, exportLinkedPlaces } from './export-linked-places.ts';
import { exportClaimTable, exportEventTable } from './export-tables.ts';

/** The files in which the atlas is given away, in the order in which they are offered. */
export const ATLAS_FORMATS = [
  'states',
  'shapes',
  'events',
  'movements',
  'linked-places',
  'claim-table',
  'event-table',
  'json-ld'
] as const;
export type AtlasFormat = (typeof ATLAS_FORMATS)[number];

/** A file of the atlas: its name, its media type, and what writes it. */
export interface AtlasFileWriter {
  readonly name: string;
  readonly type: string;
  readonly write: (atlas: Atlas, frame: ExportFrame) => string;
}

const GEOJSON = 'application/geo+json';

export const ATLAS_FILES: Readonly<Record<AtlasFormat, AtlasFileWriter>> = {
  states: { name: 'states.geojson', type: GEOJSON, write: exportStates },
  shapes: { name: 'shapes.geojson', type: GEOJSON, write: exportShapes },
  events: { name: 'events.geojson', type: GEOJSON, write: exportEvents },
  movements: { name: 'movements.geojson', type: GEOJSON, write: exportMovements },
  'linked-places': { name: 'linked-places.json', type: GEOJSON, write: exportLinkedPlaces },
  'claim-table': { name: 'claims.csv', type: 'text/csv', write: exportClaimTable },
  'event-table': { name: 'events.csv', type: 'text/csv', write: exportEventTable },
  'json-ld': { name: 'atlas.jsonld', type: 'application/ld+json', write: exportJsonLd }
};

/** Every file of an export by its path; each place also as a file of its own. */
export function* writeAtlasFiles(
  atlas: Atlas,
  frame: ExportFrame
): Generator<readonly [path: string, text: string]> {
  for (const format of ATLAS_FORMATS) {
    const { name, write } = ATLAS_FILES[format];
    yield [name, write(atlas, frame)];
  }
  for (const place of atlas.places.values())
    yield [`linked-places/${place.id}.json`, exportLinkedPlace(place, atlas, frame)];
}
