import * as v from 'valibot';
import type { Fault } from './fault.ts';

/** Adds a fault at a path inside the thing being checked. */
export type Report = (path: string, expected: string) => void;

/** A `Report` that writes down faults of one feature of one file. */
export const createReport =
  (faults: Fault[], file: string, feature: string): Report =>
  (path, expected) =>
    void faults.push({ file, feature, path: path === '' ? '–' : path, expected });

/** A `Report` for what lies below `prefix` of another one. */
export const below =
  (report: Report, prefix: string): Report =>
  (path, expected) =>
    report(path === '' ? prefix : `${prefix}.${path}`, expected);

const unquoted = (text: string): string => text.replaceAll('"', '');

function expectation(issue: v.BaseIssue<unknown>): string {
  const found = `found ${unquoted(issue.received)}`;
  if (issue.kind === 'validation') return `expected ${issue.message}, ${found}`;
  if (issue.expected === 'never') return `expected no member of this name; check its spelling`;
  return `expected ${unquoted(issue.expected ?? 'another value')}, ${found}`;
}

/**
 * Checks the shape of `value`. Gives the typed value, or reports every issue and gives `undefined`.
 */
export function parseShape<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  report: Report
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) report(v.getDotPath(issue) ?? '', expectation(issue));
  return undefined;
}
