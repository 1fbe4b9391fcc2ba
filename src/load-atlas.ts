import { fetchText } from './fetch-text.ts';
import { parseAtlas } from './model/parse-atlas.ts';
import type { ParsedAtlas } from './model/parse-atlas.ts';

/** Addresses of the built files by their path from here. */
const addresses = import.meta.glob<string>(
  ['../geo/atlas.json', '../geo/sources.json', '../geo/timeline/*.geojson'],
  { query: '?url', import: 'default', eager: true }
);

/** Loads and reads all files of facts. Never rejects: what cannot be read becomes a fault. */
export async function loadAtlas(): Promise<ParsedAtlas> {
  const files = await Promise.all(
    Object.entries(addresses).map(async ([path, address]) => ({
      path: path.replace('../geo/', ''),
      content: await fetchText(address)
    }))
  );
  return parseAtlas(files);
}
