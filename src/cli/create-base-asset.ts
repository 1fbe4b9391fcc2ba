import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Atlas, Bounds } from '../model/atlas.ts';
import { createAreaCells } from '../model/area/create-area-cells.ts';
import type { Ground } from '../model/area/holds-ground.ts';
import { createBanks } from '../model/base/create-banks.ts';
import { createBlocks } from '../model/base/create-blocks.ts';
import { createStreets } from '../model/base/create-street-network.ts';
import { createTrackAsset } from './track-asset.ts';

/** Texts that the assets are made from. */
export interface Origins {
  readonly junctions: string;
  readonly streets: string;
  readonly water: string;
  /** Texts of the layers of places, of the events and of the movements. */
  readonly timeline: readonly string[];
}

/** The shape of the file is checked by `npm run geo:validate`. */
const parseWater = ({ water }: Origins): FeatureCollection<Polygon | MultiPolygon> =>
  JSON.parse(water) as FeatureCollection<Polygon | MultiPolygon>;

/** The places of all layers; their shape, too, is checked by `npm run geo:validate`. */
const parsePlaces = ({ timeline }: Origins): Ground[] =>
  timeline
    .flatMap(
      (text) => (JSON.parse(text) as FeatureCollection<Geometry, Omit<Ground, 'id'>>).features
    )
    .filter(({ properties }) => 'kind' in properties)
    .map(({ id, properties }) => ({ ...properties, id: String(id) }));

/** The box whose land is shared out. */
const readArea = (geoFolder: string): Bounds =>
  (JSON.parse(readFileSync(join(geoFolder, 'atlas.json'), 'utf8')) as Pick<Atlas, 'area'>).area;

/** The streets without what only those read who work on the tables: it would be half of the file. */
function createShownStreets(junctions: string, streets: string): unknown {
  const collection = createStreets(junctions, streets);
  const features = collection.features.map((feature) => {
    const { certainty: _certainty, source: _source, ...shown } = feature.properties;
    return { ...feature, properties: shown };
  });
  return { ...collection, features };
}

type Create = (origins: Origins, geoFolder: string) => unknown;

/** What is made, by the name of the file. */
const CREATE: Readonly<Record<string, Create>> = {
  'streets.geojson': ({ junctions, streets }) => createShownStreets(junctions, streets),
  'blocks.geojson': (origins) =>
    createBlocks(origins.junctions, origins.streets, parseWater(origins)),
  'banks.geojson': (origins) => createBanks(parseWater(origins)),
  'area-cells.json': (origins, geoFolder) =>
    createAreaCells(parsePlaces(origins), parseWater(origins), readArea(geoFolder)),
  'tracks.json': ({ junctions, streets }, geoFolder) =>
    createTrackAsset(geoFolder, createStreets(junctions, streets))
};

/**
 * Makes a file of the site from the tables and layers of a folder laid out as `geo/`.
 * @throws TableError, naming each fault of the tables
 */
export const createBaseAsset = (file: string, origins: Origins, geoFolder: string): unknown =>
  CREATE[file]?.(origins, geoFolder);
