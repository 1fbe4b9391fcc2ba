import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Plugin } from 'vite';
import type { Atlas, Bounds } from '../model/atlas.ts';
import { createAreaCells } from '../model/area/create-area-cells.ts';
import type { Ground } from '../model/area/holds-ground.ts';
import { createBanks } from '../model/base/create-banks.ts';
import { createBlocks } from '../model/base/create-blocks.ts';
import { createStreets } from '../model/base/create-street-network.ts';
import { createTrackAsset } from './track-asset.ts';

/** Files below `geo/base/` that the assets are made from, and what one is that the folder does not have. */
const ORIGINS = {
  'streets/junctions.csv': 'id,lon,lat,note\n',
  'streets/streets.csv':
    'id,name_ru,name_en,today_ru,today_en,class,district,certainty,junctions,bridge,source\n',
  'water.geojson': '{"type":"FeatureCollection","features":[]}'
} as const;

/** Texts of the files of `ORIGINS`. */
interface Origins {
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

interface Asset {
  readonly file: string;
  readonly create: (origins: Origins, geoFolder: string) => unknown;
}

/** What is made, by the module that gives its address. */
const ASSETS: Readonly<Record<string, Asset>> = {
  'virtual:streets-address': {
    file: 'streets.geojson',
    create: ({ junctions, streets }) => createShownStreets(junctions, streets)
  },
  'virtual:blocks-address': {
    file: 'blocks.geojson',
    create: (origins) => createBlocks(origins.junctions, origins.streets, parseWater(origins))
  },
  'virtual:banks-address': {
    file: 'banks.geojson',
    create: (origins) => createBanks(parseWater(origins))
  },
  'virtual:area-cells-address': {
    file: 'area-cells.json',
    create: (origins, geoFolder) =>
      createAreaCells(parsePlaces(origins), parseWater(origins), readArea(geoFolder))
  },
  'virtual:tracks-address': {
    file: 'tracks.json',
    create: ({ junctions, streets }, geoFolder) =>
      createTrackAsset(geoFolder, createStreets(junctions, streets))
  }
};

/**
 * Makes files of the site: as GeoJSON the streets from the tables in `geo/base/streets/`, the blocks
 * between them and the banks of the water; the land shared out among the places; and the tracks of the
 * movements. Their addresses are the default exports of
 * `virtual:streets-address` and its like; while developing they are data URLs.
 * @throws TableError, which ends the build, naming each fault of the tables
 */
export function baseAssets(geoFolder: string): Plugin {
  const origins = Object.entries(ORIGINS).map(
    ([file, nothing]) => [join(geoFolder, 'base', file), nothing] as const
  );
  const timeline = readdirSync(join(geoFolder, 'timeline')).map((file) =>
    join(geoFolder, 'timeline', file)
  );
  let isBuild = false;
  return {
    name: 'base-assets',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id in ASSETS ? `\0${id}` : undefined),
    load(id) {
      const asset = id.startsWith('\0') ? ASSETS[id.slice(1)] : undefined;
      if (!asset) return undefined;
      for (const file of [
        ...origins.map(([path]) => path),
        ...timeline,
        join(geoFolder, 'base/rail.geojson'),
        join(geoFolder, 'atlas.json')
      ])
        this.addWatchFile(file);
      const read = (file: string): string => readFileSync(file, 'utf8');
      const [junctions = '', streets = '', water = ''] = origins.map(([path, nothing]) =>
        existsSync(path) ? read(path) : nothing
      );
      const text = JSON.stringify(
        asset.create({ junctions, streets, water, timeline: timeline.map(read) }, geoFolder)
      );
      if (!isBuild)
        return `export default ${JSON.stringify(`data:application/geo+json,${encodeURIComponent(text)}`)}`;
      const reference = this.emitFile({ type: 'asset', name: asset.file, source: text });
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`;
    }
  };
}
