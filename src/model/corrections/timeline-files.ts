import type { AtlasFile } from '../atlas-file.ts';
import { indexOfFeature } from './apply-corrections.ts';
import { correctFeature } from './correct-feature.ts';
import type { Json } from './correction.ts';
import { isSame, valueAt, withValue } from './json-value.ts';

/** The files of the timeline as JSON, by their path below `geo/`. */
export type TimelineFiles = ReadonlyMap<string, Json>;

/** Reads the files of the timeline; those that are no JSON are left out. */
export const readTimeline = (files: readonly AtlasFile[]): TimelineFiles =>
  new Map(
    files.flatMap(({ path, content }) => {
      if (!path.startsWith('timeline/') || 'failure' in content) return [];
      try {
        return [[path, JSON.parse(content.text) as Json] as const];
      } catch {
        return [];
      }
    })
  );

/** A feature of a file by its id; `undefined` where there is none. */
export function findFeature(files: TimelineFiles, file: string, id: string): Json | undefined {
  const collection = files.get(file);
  return valueAt(collection, ['features', String(indexOfFeature(collection, id))]);
}

/** The files with another value inside a feature, see `correctFeature`; the same files where nothing differs. */
export function correctTimeline(
  files: TimelineFiles,
  file: string,
  id: string,
  path: string,
  to: Json | undefined
): TimelineFiles {
  const collection = files.get(file);
  const before = findFeature(files, file, id);
  const after = before === undefined ? undefined : correctFeature(before, path, to);
  if (isSame(before, after)) return files;
  const index = String(indexOfFeature(collection, id));
  const corrected = withValue(collection, ['features', index], after);
  return corrected === undefined ? files : new Map(files).set(file, corrected);
}
