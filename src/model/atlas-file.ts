import type { Report } from './fault-collector.ts';

/** A data file by its path below `geo/`: its JSON text, or why it could not be fetched. */
export interface AtlasFile {
  readonly path: string;
  readonly content: { readonly text: string } | { readonly failure: string };
}

/** Reads the JSON of a file; gives `undefined` after reporting why that is not possible. */
export function parseJsonFile(
  files: ReadonlyMap<string, AtlasFile>,
  path: string,
  report: Report
): unknown {
  const content = files.get(path)?.content ?? { failure: 'there is no such file' };
  if ('failure' in content) {
    report('', `expected the file to be read: ${content.failure}`);
    return undefined;
  }
  try {
    return JSON.parse(content.text) as unknown;
  } catch (error) {
    report('', `expected JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
