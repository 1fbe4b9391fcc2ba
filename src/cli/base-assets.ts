import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { createStreets } from '../model/base/create-street-network.ts';

const MODULE = 'virtual:streets-address';
const FILE = 'streets.geojson';

/**
 * Turns the tables of the street network in `geo/base/streets/` into one GeoJSON file of the site.
 * Its address is the default export of `virtual:streets-address`; while developing it is a data URL.
 * @throws TableError, which ends the build, naming each fault of the tables
 */
export function baseAssets(geoFolder: string): Plugin {
  const tables = ['junctions.csv', 'streets.csv'].map((file) =>
    join(geoFolder, 'base', 'streets', file)
  );
  let isBuild = false;
  const createText = (): string => {
    const [junctions = '', streets = ''] = tables.map((file) => readFileSync(file, 'utf8'));
    return JSON.stringify(createStreets(junctions, streets));
  };
  return {
    name: 'base-assets',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      for (const file of tables) this.addWatchFile(file);
      if (!isBuild)
        return `export default ${JSON.stringify(`data:application/geo+json,${encodeURIComponent(createText())}`)}`;
      const reference = this.emitFile({ type: 'asset', name: FILE, source: createText() });
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`;
    }
  };
}
