import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The data of this repository. */
const OWN_FOLDER = resolve(ROOT, 'geo');

/** The data to build the site from and to answer from: the folder that `GEO` names, else those of this repository. */
export const GEO_FOLDER = resolve(ROOT, process.env.GEO ?? 'geo');

/** How a module of the program names a data file: by its path from there. */
const PATH_TO_DATA = /(['"`])(?:\.\.\/)+geo\//g;

/** `code` of the module `id` with every path to `geo/` leading into `folder`. */
export function leadInto(folder: string, code: string, id: string): string {
  const path = relative(dirname(id), folder).replaceAll('\\', '/');
  return code.replaceAll(PATH_TO_DATA, `$1${path.startsWith('.') ? path : `./${path}`}/`);
}

/** Builds the program with the data of another folder that is laid out as `geo/`. */
export function geoFolder(folder: string): Plugin {
  return {
    name: 'geo-folder',
    enforce: 'pre',
    apply: () => folder !== OWN_FOLDER,
    transform: {
      filter: { id: /\/src\/[^?]*\.ts$/, code: PATH_TO_DATA },
      handler: (code, id) => ({ code: leadInto(folder, code, id), map: null })
    }
  };
}
