import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Plugin } from 'vite';
import type * as Maker from './create-base-asset.ts';
import { geoFolder as leadIntoFolder } from './geo-folder.ts';

/** Files below `geo/base/` that the assets are made from, and what one is that the folder does not have. */
const ORIGINS = {
  'streets/junctions.csv': 'id,lon,lat,note\n',
  'streets/streets.csv':
    'id,name_ru,name_en,today_ru,today_en,class,district,certainty,junctions,bridge,source\n',
  'water.geojson': '{"type":"FeatureCollection","features":[]}'
} as const;

/** What is made, by the module that gives its address. */
const ASSETS: Readonly<Record<string, string>> = {
  'virtual:streets-address': 'streets.geojson',
  'virtual:blocks-address': 'blocks.geojson',
  'virtual:banks-address': 'banks.geojson',
  'virtual:area-cells-address': 'area-cells.json',
  'virtual:tracks-address': 'tracks.json'
};

/** What makes the files, laid out around the city of the folder as the site itself will be. */
async function importMaker(folder: string) {
  const { module } = await runnerImport<typeof Maker>(
    fileURLToPath(new URL('create-base-asset.ts', import.meta.url)),
    { configFile: false, logLevel: 'warn', plugins: [leadIntoFolder(folder)] }
  );
  return module.createBaseAsset;
}

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
  let maker: ReturnType<typeof importMaker> | undefined;
  return {
    name: 'base-assets',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id in ASSETS ? `\0${id}` : undefined),
    async load(id) {
      const file = id.startsWith('\0') ? ASSETS[id.slice(1)] : undefined;
      if (file === undefined) return undefined;
      for (const path of [
        ...origins.map(([path]) => path),
        ...timeline,
        join(geoFolder, 'base/rail.geojson'),
        join(geoFolder, 'atlas.json')
      ])
        this.addWatchFile(path);
      const read = (path: string): string => readFileSync(path, 'utf8');
      const [junctions = '', streets = '', water = ''] = origins.map(([path, nothing]) =>
        existsSync(path) ? read(path) : nothing
      );
      const createBaseAsset = await (maker ??= importMaker(geoFolder));
      const text = JSON.stringify(
        createBaseAsset(
          file,
          { junctions, streets, water, timeline: timeline.map(read) },
          geoFolder
        )
      );
      if (!isBuild)
        return `export default ${JSON.stringify(`data:application/geo+json,${encodeURIComponent(text)}`)}`;
      const reference = this.emitFile({ type: 'asset', name: file, source: text });
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`;
    }
  };
}
