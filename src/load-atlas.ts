import { fetchText } from './fetch-text.ts';
import { parseAtlas } from './model/parse-atlas.ts';
import type { AtlasFile, ParsedAtlas } from './model/parse-atlas.ts';

/** Addresses of the built files by their path from here. */
const addresses = import.meta.glob<string>(
  ['../geo/atlas.json', '../geo/sources.json', '../geo/timeline/*.geojson'],
  { query: '?url', import: 'default', eager: true }
);

/** Loads all files of facts as they are. Never rejects: a failure is in the file. */
export const loadAtlasFiles = (): Promise<readonly AtlasFile[]> =>
  Promise.all(
    Object.entries(addresses).map(async ([path, address]) => ({
      path: path.replace('../geo/', ''),
      content: await fetchText(address)
    }))
  );

/** Loads and reads all files of facts. Never rejects: what cannot be read becomes a fault. */
export const loadAtlas = async (): Promise<ParsedAtlas> => parseAtlas(await loadAtlasFiles());
