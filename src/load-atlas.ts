import { fetchData } from './fetch-data.ts';
import type { AtlasFile } from './model/atlas-file.ts';
import { createAtlas } from './model/create-atlas.ts';
import type { ParsedAtlas } from './model/create-atlas.ts';
import type { Door } from './model/door.ts';

/** Addresses of the built files by their path from here. */
const addresses = import.meta.glob<string>(
  ['../geo/atlas.json', '../geo/sources.json', '../geo/timeline/*.geojson'],
  { query: '?url', import: 'default', eager: true }
);

/** Fetches all files of facts, and finds the door they have to go through. */
async function fetchFiles(): Promise<{ files: readonly AtlasFile[]; door: Door }> {
  const { contents, door } = await fetchData(Object.values(addresses));
  const missing = { failure: 'it was not fetched' };
  const files = Object.keys(addresses).map((path, index) => ({
    path: path.replace('../geo/', ''),
    content: contents[index] ?? missing
  }));
  return { files, door };
}

/** Loads all files of facts as they are. Never rejects: a failure is in the file. */
export const loadAtlasFiles = async (): Promise<readonly AtlasFile[]> => (await fetchFiles()).files;

/** Loads and reads all files of facts. Never rejects: what cannot be read becomes a fault. */
export async function loadAtlas(): Promise<ParsedAtlas> {
  const { files, door } = await fetchFiles();
  return createAtlas(files, door);
}
