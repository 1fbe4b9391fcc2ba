import { parseJsonFile } from '../atlas-file.ts';
import type { AtlasFile } from '../atlas-file.ts';
import { createReport } from '../fault-collector.ts';
import type { Fault } from '../fault.ts';
import { parseShape } from '../parse-shape.ts';
import type { Correction } from './correction.ts';
import { CorrectionsSchema } from './correction-schema.ts';

/** Reads a file of corrections; all of them, or none and what is wrong with it. */
export function parseCorrections(file: AtlasFile): {
  readonly corrections: readonly Correction[];
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const report = createReport(faults, file.path, '–');
  const value = parseJsonFile(new Map([[file.path, file]]), file.path, report);
  const record = faults.length === 0 ? parseShape(CorrectionsSchema, value, report) : undefined;
  return { corrections: record?.corrections ?? [], faults };
}

/** The text of a file of corrections, one to a line, for people to read too. */
export const formatCorrections = (corrections: readonly Correction[]): string =>
  [
    '{',
    ' "format": "petrograd-corrections",',
    ' "version": 1,',
    ' "corrections": [',
    corrections.map((correction) => `  ${JSON.stringify(correction)}`).join(',\n'),
    ' ]',
    '}',
    ''
  ].join('\n');
