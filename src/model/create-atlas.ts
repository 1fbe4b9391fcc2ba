import { parseJsonFile } from './atlas-file.ts';
import type { AtlasFile } from './atlas-file.ts';
import type { Atlas, AtlasEvent, Movement, Place, Source } from './atlas.ts';
import type { Door } from './door.ts';
import type { Fault } from './fault.ts';
import { createItemReport, createReport } from './fault-collector.ts';
import type { Report } from './fault-collector.ts';
import { parseEvent } from './parse-event.ts';
import { parseAtlasFrame, parseSources } from './parse-metadata.ts';
import type { AtlasFrame } from './parse-metadata.ts';
import { parseMovements } from './parse-movement.ts';
import { parsePlace } from './parse-place.ts';

/** What could be read, and what was wrong with the rest. */
export interface ParsedAtlas {
  /** `undefined` when `atlas.json`, which frames everything, is at fault. */
  readonly atlas: Atlas | undefined;
  readonly faults: readonly Fault[];
}

/** Path below `geo/` of the file of a layer, of the events or of the movements. */
export const timelinePath = (layer: string): string => `timeline/${layer}.geojson`;

interface Reading {
  readonly files: ReadonlyMap<string, AtlasFile>;
  readonly door: Door;
  readonly frame: AtlasFrame;
  readonly sources: ReadonlyMap<string, Source>;
  readonly faults: Fault[];
}

interface FeatureRecord {
  readonly id: string;
}

/**
 * Reads a feature collection. A file with any fault gives no features at all: a layer is shown whole
 * or not at all, so that no visitor mistakes half of it for the whole.
 */
function parseCollection<Record extends FeatureRecord, Item>(
  reading: Reading,
  layer: string,
  shape: (value: unknown, report: Report) => { readonly features: readonly Record[] } | undefined,
  parseItem: (feature: Record, report: Report) => Item | undefined
): Item[] {
  const path = timelinePath(layer);
  const faults: Fault[] = [];
  const value = parseJsonFile(reading.files, path, createReport(faults, path, '–'));
  const collection =
    faults.length === 0
      ? shape(value, createItemReport(faults, path, value, 'features'))
      : undefined;
  const items = (collection?.features ?? []).map((feature) =>
    parseItem(feature, createReport(faults, path, feature.id))
  );
  reading.faults.push(...faults);
  return faults.length === 0 ? items.filter((item) => item !== undefined) : [];
}

function parsePlaces(reading: Reading): Map<string, Place> {
  const { door, frame, sources, faults } = reading;
  const places = new Map<string, Place>();
  for (const { id: layer } of frame.layers)
    for (const place of parseCollection(reading, layer, door.places, (feature, report) =>
      parsePlace(feature, layer, frame, sources, door, report)
    )) {
      const twin = places.get(place.id);
      if (twin)
        createReport(
          faults,
          timelinePath(layer),
          place.id
        )('id', `expected an id of its own, found it in ${timelinePath(twin.layer)} too`);
      else places.set(place.id, place);
    }
  return places;
}

function checkUnique(items: readonly FeatureRecord[], layer: string, faults: Fault[]): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id))
      createReport(faults, timelinePath(layer), id)('id', 'expected an id of its own, found twice');
    seen.add(id);
  }
}

/** Reports references to places that no file holds (those of a broken layer are not missed). */
function checkReferences(
  places: ReadonlyMap<string, Place>,
  events: readonly AtlasEvent[],
  movements: readonly Movement[],
  faults: Fault[]
): void {
  const check = (layer: string, id: string, path: string, place: string | undefined): void => {
    if (place !== undefined && !places.has(place))
      createReport(
        faults,
        timelinePath(layer),
        id
      )(path, `expected the id of a place, found ${place}`);
  };
  for (const event of events) check('events', event.id, 'properties.place', event.place);
  for (const movement of movements)
    movement.waypoints.forEach((waypoint, index) =>
      check('movements', movement.id, `properties.waypoints.${String(index)}.place`, waypoint.place)
    );
}

/**
 * Reads all data files through a door. Never throws for what a file holds: each fault is named, each layer without
 * a fault is in the atlas.
 */
export function createAtlas(fileList: readonly AtlasFile[], door: Door): ParsedAtlas {
  const files = new Map(fileList.map((file) => [file.path, file]));
  const faults: Fault[] = [];
  const read = (path: string): unknown =>
    parseJsonFile(files, path, createReport(faults, path, '–'));
  const metadata = read('atlas.json');
  const frame =
    metadata === undefined
      ? undefined
      : parseAtlasFrame(metadata, door, createReport(faults, 'atlas.json', '–'));
  if (!frame) return { atlas: undefined, faults };
  const sourceFile = read('sources.json');
  const sources =
    sourceFile === undefined ? new Map<string, Source>() : parseSources(sourceFile, door, faults);
  const reading: Reading = { files, door, frame, sources, faults };
  const faultsBefore = faults.length;
  const places = parsePlaces(reading);
  const allLayersStand = faults.length === faultsBefore;
  const events = parseCollection(reading, 'events', door.events, (feature, report) =>
    parseEvent(feature, frame, sources, door, report)
  );
  const movementsPath = timelinePath('movements');
  const movementsFile = read(movementsPath);
  const movements =
    movementsFile === undefined
      ? []
      : parseMovements(movementsFile, movementsPath, frame, sources, door, faults);
  checkUnique(events, 'events', faults);
  checkUnique(movements, 'movements', faults);
  if (allLayersStand) checkReferences(places, events, movements, faults);
  const { afterwordEnd: _, ...head } = frame;
  return {
    atlas: {
      ...head,
      places,
      events: events.toSorted((a, b) => a.start - b.start),
      movements: movements.toSorted((a, b) => a.start - b.start),
      sources
    },
    faults
  };
}
