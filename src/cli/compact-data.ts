import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { AtlasFile } from '../model/atlas-file.ts';
import { BASE_PARTS } from '../model/base/base-map.ts';
import { NOTHING, basePath } from '../model/base/create-base.ts';
import { parseBase } from '../model/base/parse-base.ts';
import { digestFile } from '../model/digest-text.ts';
import type { Fault } from '../model/fault.ts';
import { parseAtlas } from '../model/parse-atlas.ts';

const IS_JSON = /\.(?:geojson|json)$/;
/** Where `fetch-data.ts` wants the digests. */
const PLACEHOLDER = '%DATA_DIGESTS%';

/** The same JSON without white space; a text that is none stays as it is, for the page to name its fault. */
export function compactJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

interface SentFile {
  /** Path below `geo/`, or the name of what the build made of several files. */
  readonly path: string;
  /** Path in the built site. */
  readonly address: string;
  readonly text: string;
}

/** What the page itself would find wrong, were it to check all of these files. */
function findFaults(files: readonly SentFile[]): readonly Fault[] {
  const atlasFiles = files.map(({ path, text }): AtlasFile => ({ path, content: { text } }));
  const contents = BASE_PARTS.map((part) => {
    const names = [basePath(part), `${part}.geojson`];
    const file = files.find(({ path }) => names.includes(path));
    return [part, file ? { text: file.text } : NOTHING] as const;
  });
  return [...parseAtlas(atlasFiles).faults, ...parseBase(new Map(contents)).faults];
}

/**
 * Digests of the files which the page may read without a check; none where one of all has a fault,
 * which the page then finds and names.
 */
export const listDigests = (files: readonly SentFile[]): string =>
  findFaults(files).length === 0
    ? files.map(({ address, text }) => digestFile(address, text)).join(' ')
    : '';

/**
 * Takes the white space, which people need to review the data, out of the data that is sent, and checks
 * what every page needs of it, so that no page has to. `geoFolder` is the folder of the data.
 */
export function compactData(geoFolder: string): Plugin {
  let root = '';
  return {
    name: 'compact-data',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle(_, bundle) {
      const files: SentFile[] = [];
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && IS_JSON.test(file.fileName)) {
          const text = compactJson(
            typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source)
          );
          file.source = text;
          const origin = file.originalFileNames[0] ?? file.names[0] ?? file.fileName;
          const path = relative(geoFolder, resolve(root, origin)).replaceAll('\\', '/');
          files.push({ path: path.startsWith('..') ? origin : path, address: file.fileName, text });
        }
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.code.includes(PLACEHOLDER)) {
          const named = files.filter(({ address }) =>
            file.code.includes(address.replace(/^.*\//, ''))
          );
          file.code = file.code.replace(PLACEHOLDER, listDigests(named));
        }
    }
  };
}
