import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Plugin } from 'vite';
import { createBlocks } from '../model/base/create-blocks.ts';
import { createStreets } from '../model/base/create-street-network.ts';

/** Files below `geo/base/` that the assets are made from. */
const ORIGINS = ['streets/junctions.csv', 'streets/streets.csv', 'water.geojson'] as const;

/** What is made, by the module that gives its address. Each takes the texts of `ORIGINS`. */
const ASSETS: Readonly<
  Record<
    string,
    { file: string; create: (junctions: string, streets: string, water: string) => unknown }
  >
> = {
  'virtual:streets-address': { file: 'streets.geojson', create: createStreets },
  'virtual:blocks-address': {
    file: 'blocks.geojson',
    create: (junctions, streets, water) =>
      // The shape of the file is checked by `npm run geo:validate`.
      createBlocks(
        junctions,
        streets,
        JSON.parse(water) as FeatureCollection<Polygon | MultiPolygon>
      )
  }
};

/**
 * Turns the tables of the street network in `geo/base/streets/` into two GeoJSON files of the site:
 * the streets, and the blocks between them. Their addresses are the default exports of
 * `virtual:streets-address` and `virtual:blocks-address`; while developing they are data URLs.
 * @throws TableError, which ends the build, naming each fault of the tables
 */
export function baseAssets(geoFolder: string): Plugin {
  const origins = ORIGINS.map((file) => join(geoFolder, 'base', file));
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
      for (const file of origins) this.addWatchFile(file);
      const [junctions = '', streets = '', water = ''] = origins.map((file) =>
        readFileSync(file, 'utf8')
      );
      const text = JSON.stringify(asset.create(junctions, streets, water));
      if (!isBuild)
        return `export default ${JSON.stringify(`data:application/geo+json,${encodeURIComponent(text)}`)}`;
      const reference = this.emitFile({ type: 'asset', name: asset.file, source: text });
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`;
    }
  };
}
