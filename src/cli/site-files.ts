import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Copies that the build packs beside a file; a server sends them in its place. */
const PACKED = /\.(?:gz|br)$/;

/**
 * The files of a built site that visitors ask for, by their path with slashes, in order; without the
 * packed copies.
 */
export function findSiteFiles(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !PACKED.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => path.slice(join(dist, sep).length).replaceAll(sep, '/'))
    .toSorted();
}
