import { createReport } from '../fault-collector.ts';
import type { Fault } from '../fault.ts';
import { splitPointer } from './correction.ts';
import type { Correction, Json } from './correction.ts';
import { isList, isSame, memberOf, valueAt, withValue } from './json-value.ts';

const quote = (value: Json | undefined): string =>
  value === undefined ? 'nothing' : JSON.stringify(value);

/** Index of a feature in the features of a file. */
export function indexOfFeature(collection: Json | undefined, feature: string): number {
  const features = memberOf(collection, 'features');
  return isList(features) ? features.findIndex((item) => memberOf(item, 'id') === feature) : -1;
}

/**
 * The files with the corrections made in their order. A correction whose feature is gone, or whose value no
 * longer stands as it says, is a fault and is left out; the others are made.
 */
export function applyCorrections(
  files: ReadonlyMap<string, Json>,
  corrections: readonly Correction[]
): { readonly files: ReadonlyMap<string, Json>; readonly faults: readonly Fault[] } {
  const corrected = new Map(files);
  const faults: Fault[] = [];
  for (const { file, feature, path, from, to } of corrections) {
    const report = createReport(faults, file, feature);
    const collection = corrected.get(file);
    const index = indexOfFeature(collection, feature);
    const parts = ['features', String(index), ...splitPointer(path)];
    const found = valueAt(collection, parts);
    if (collection === undefined) report(path, 'expected such a file');
    else if (index < 0) report(path, 'expected a feature of this id');
    else if (!isSame(found, from))
      report(path, `expected ${quote(from)}, as the correction says; found ${quote(found)}`);
    else {
      const changed = withValue(collection, parts, to);
      if (changed === undefined) report(path, 'expected a place for the new value');
      else corrected.set(file, changed);
    }
  }
  return { files: corrected, faults };
}
