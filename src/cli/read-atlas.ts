import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtlas } from '../model/parse-atlas.ts';
import type { AtlasFile, ParsedAtlas } from '../model/parse-atlas.ts';
import { GEO_FOLDER } from './geo-folder.ts';

const isDataFile = (path: string): boolean =>
  /\.(json|geojson|csv)$/.test(path) && !path.startsWith('schema/');

/** A folder that is not there holds no files; the parser names each file it misses. */
function listDataFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isDataFile)
    .toSorted();
}

/** The text of a file, or why it cannot be read. Never throws. */
export function readContent(path: string): AtlasFile['content'] {
  try {
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads every data file below a folder laid out as `geo/`. Never throws: a failure is in the file. */
export const readDataFiles = (folder: string): AtlasFile[] =>
  listDataFiles(folder).map((path) => ({ path, content: readContent(join(folder, path)) }));

/** Reads the atlas of a folder laid out as `geo/`. */
export const readAtlas = (folder: string = GEO_FOLDER): ParsedAtlas =>
  parseAtlas(readDataFiles(folder));
