import { fetchText } from './fetch-text.ts';
import type { AtlasFile } from './model/atlas-file.ts';
import type { Atlas } from './model/atlas.ts';
import { parseLegends } from './model/stories/parse-legends.ts';
import type { ParsedLegends } from './model/stories/parse-legends.ts';
import { parseStories } from './model/stories/parse-stories.ts';
import type { ParsedStories } from './model/stories/parse-stories.ts';

/** Addresses of the built files by their path from here. */
const storyAddresses = import.meta.glob<string>('../geo/stories/*.json', {
  query: '?url',
  import: 'default',
  eager: true
});
const legendsAddress = import.meta.glob<string>('../geo/legends.json', {
  query: '?url',
  import: 'default',
  eager: true
});

const fetchFiles = (addresses: Readonly<Record<string, string>>): Promise<readonly AtlasFile[]> =>
  Promise.all(
    Object.entries(addresses).map(async ([path, address]) => ({
      path: path.replace('../geo/', ''),
      content: await fetchText(address)
    }))
  );

/** Loads and reads the guided stories. Never rejects: what cannot be read becomes a fault. */
export const loadStories = async (atlas: Atlas): Promise<ParsedStories> =>
  parseStories(await fetchFiles(storyAddresses), atlas);

/** Loads and reads the legends. Never rejects: what cannot be read becomes a fault. */
export const loadLegends = async (atlas: Atlas): Promise<ParsedLegends> =>
  parseLegends(await fetchFiles(legendsAddress), atlas);
