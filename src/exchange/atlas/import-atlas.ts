import type { Geometry } from 'geojson';
import type { Atlas } from '../../model/atlas.ts';
import type { AtlasFile } from '../../model/atlas-file.ts';
import { parseAtlas, timelinePath } from '../../model/parse-atlas.ts';
import type { ParsedAtlas } from '../../model/parse-atlas.ts';
import { atlasToRecord } from './atlas-to-record.ts';
import { rowToClaim, rowToPlace } from './row-to-record.ts';
import type { FoundRow } from './row-to-record.ts';

/** A place as the data files hold it, still to be checked. */
interface FoundPlace {
  readonly id: string;
  readonly layer: string;
  readonly geometry: unknown;
  readonly properties: FoundRow;
}

const isRow = (value: unknown): value is FoundRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (path: string, expected: string): ParsedAtlas => ({
  atlas: undefined,
  faults: [{ file: 'import', feature: '–', path, expected }]
});

interface FoundFeature {
  readonly row: FoundRow;
  readonly geometry: unknown;
}

const listFeatures = (collection: FoundRow): FoundFeature[] =>
  (Array.isArray(collection.features) ? collection.features : []).flatMap((feature: unknown) =>
    isRow(feature) && isRow(feature.properties)
      ? [{ row: feature.properties, geometry: feature.geometry }]
      : []
  );

/** The file of states holds points alone; the outline is the one the map knows. */
function outlineOf(geometry: unknown, id: string, known: Atlas | undefined): unknown {
  const outline: Geometry | undefined = known?.places.get(id)?.geometry;
  return outline && isRow(geometry) && geometry.type === 'Point' ? outline : geometry;
}

function collectRows(features: readonly FoundFeature[], known: Atlas | undefined): FoundPlace[] {
  const groups = new Map<string, FoundFeature[]>();
  for (const feature of features) {
    const id = String(feature.row.place);
    groups.set(id, [...(groups.get(id) ?? []), feature]);
  }
  return [...groups].flatMap(([id, group]) => {
    const [first, ...others] = group.toSorted(
      (a, b) => Number(a.row.number) - Number(b.row.number)
    );
    if (!first) return [];
    const control = [first, ...others].map(({ row }) => rowToClaim(row));
    return [
      {
        id,
        layer: String(first.row.layer),
        geometry: outlineOf(first.geometry, id, known),
        properties: { ...rowToPlace(first.row), control }
      }
    ];
  });
}

const collectRecords = (features: readonly FoundFeature[]): FoundPlace[] =>
  features.flatMap(({ row, geometry }) => {
    if (!isRow(row.record)) return [];
    const { layer, ...properties } = row.record;
    return [{ id: String(row.id), layer: String(layer), geometry, properties }];
  });

const toFile = (path: string, value: unknown): AtlasFile => ({
  path,
  content: { text: JSON.stringify(value) }
});

/** Lays the places out as the files of `geo/`, which `parseAtlas` checks as it checks those. */
function layOut(places: readonly FoundPlace[], frame: FoundRow): AtlasFile[] {
  const metadata = isRow(frame.atlas) ? frame.atlas : {};
  const declared = Array.isArray(metadata.layers) ? metadata.layers : [];
  const layers = declared.flatMap((layer: unknown) =>
    isRow(layer) && typeof layer.id === 'string' ? [layer.id] : []
  );
  const collect = (layer: string) => ({
    type: 'FeatureCollection',
    features: places
      .filter((place) => place.layer === layer)
      .map(({ id, geometry, properties }) => ({
        type: 'Feature',
        id,
        geometry,
        properties: { ...properties, geometrySource: 'an exported file' }
      }))
  });
  return [
    toFile('atlas.json', frame.atlas),
    toFile('sources.json', { sources: frame.sources }),
    ...[...layers, 'events', 'movements'].map((layer) =>
      toFile(timelinePath(layer), collect(layer))
    )
  ];
}

/** Files that were written before the sides stood in the frame are of those of the map. */
function withSides(frame: FoundRow, known: Atlas | undefined): FoundRow {
  if (!known || !isRow(frame.atlas) || frame.atlas.sides !== undefined) return frame;
  return { ...frame, atlas: { ...frame.atlas, sides: atlasToRecord(known).atlas.sides } };
}

/**
 * Reads back what `exportStates`, `exportShapes` or `exportLinkedPlaces` wrote: the places with their claims,
 * without events and movements. Never throws; each fault is named as for the files of `geo/`.
 *
 * `known` is the atlas of the map. Its frame serves where another program dropped the one of the file, its
 * outlines where the file holds points alone.
 */
export function importAtlas(text: string, known?: Atlas): ParsedAtlas {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse('–', `expected JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isRow(value)) return refuse('–', 'expected a collection of features');
  const frame = value.petrograd ?? (known && { ...atlasToRecord(known) });
  if (!isRow(frame))
    return refuse('petrograd', 'expected the frame of the atlas beside the features, found none');
  const features = listFeatures(value);
  const records = collectRecords(features);
  const places = records.length > 0 ? records : collectRows(features, known);
  if (places.length === 0)
    return refuse('features', 'expected features with a place and a side, or with a record');
  return parseAtlas(layOut(places, withSides(frame, known)));
}
