import { splitPointer } from './correction.ts';
import type { Json } from './correction.ts';
import { valueAt, withValue } from './json-value.ts';

const BEGINNING = /^\/properties\/control\/(\d+)\/start\/best$/;
const END = /^\/properties\/control\/(\d+)\/end$/;

/**
 * The path whose value has to be the same: claims of control follow each other without a gap, and a place that
 * is a point is where its mark stands.
 */
function twinOf(feature: Json, path: string): string {
  const beginning = BEGINNING.exec(path)?.[1];
  if (beginning !== undefined) return `/properties/control/${String(Number(beginning) - 1)}/end`;
  const end = END.exec(path)?.[1];
  if (end !== undefined) return `/properties/control/${String(Number(end) + 1)}/start/best`;
  const isPoint = valueAt(feature, ['geometry', 'type']) === 'Point';
  return isPoint && path === '/properties/position' ? '/geometry/coordinates' : '';
}

/**
 * A feature with another value at a JSON pointer, or without one where `to` is `undefined`. When a claim of
 * control begins later or earlier, the one before it ends then, and the other way round; where the mark of a
 * point goes, the point goes too.
 */
export function correctFeature(feature: Json, path: string, to: Json | undefined): Json {
  const corrected = withValue(feature, splitPointer(path), to) ?? feature;
  const twin = splitPointer(twinOf(feature, path));
  if (twin.length === 0 || valueAt(corrected, twin) === undefined) return corrected;
  return withValue(corrected, twin, to) ?? corrected;
}
