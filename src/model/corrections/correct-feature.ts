import { splitPointer } from './correction.ts';
import type { Json } from './correction.ts';
import { valueAt, withValue } from './json-value.ts';

const BEGINNING = /^\/properties\/control\/(\d+)\/start\/best$/;
const END = /^\/properties\/control\/(\d+)\/end$/;

/** The path whose value has to follow: claims of control follow each other without a gap. */
function neighbourOf(path: string): string | undefined {
  const beginning = BEGINNING.exec(path)?.[1];
  const end = END.exec(path)?.[1];
  if (beginning !== undefined) return `/properties/control/${String(Number(beginning) - 1)}/end`;
  return end === undefined
    ? undefined
    : `/properties/control/${String(Number(end) + 1)}/start/best`;
}

/**
 * A feature with another value at a JSON pointer, or without one where `to` is `undefined`. When a claim of
 * control begins later or earlier, the one before it ends then; and the other way round.
 */
export function correctFeature(feature: Json, path: string, to: Json | undefined): Json {
  const corrected = withValue(feature, splitPointer(path), to) ?? feature;
  const parts = splitPointer(neighbourOf(path) ?? '');
  if (parts.length === 0 || valueAt(corrected, parts) === undefined) return corrected;
  return withValue(corrected, parts, to) ?? corrected;
}
