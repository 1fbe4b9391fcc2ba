import * as v from 'valibot';
import type { Report } from './fault-collector.ts';

const unquoted = (text: string): string => text.replaceAll('"', '');

function expectation({ kind, type, message, expected, received }: v.BaseIssue<unknown>): string {
  if (type === 'non_empty') return `expected ${message}`;
  if (kind === 'validation') return `expected ${message}, found ${received}`;
  if (expected === 'never') return 'expected no member of this name; check its spelling';
  if (received === 'undefined') return 'expected this member, found none';
  return `expected ${unquoted(expected ?? 'another value')}, found ${received}`;
}

/**
 * Checks the shape of `value`. Gives the typed value, or reports the first issue of each member and
 * gives `undefined`.
 */
export function parseShape<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  report: Report
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, value, { abortPipeEarly: true });
  if (result.success) return result.output;
  for (const issue of result.issues) report(v.getDotPath(issue) ?? '', expectation(issue));
  return undefined;
}
