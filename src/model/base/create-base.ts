import type { FeatureCollection } from 'geojson';
import type { AtlasFile } from '../atlas-file.ts';
import type { Door } from '../door.ts';
import type { Fault } from '../fault.ts';
import { createReport } from '../fault-collector.ts';
import { BASE_PARTS } from './base-map.ts';
import type { BaseMap, BasePart } from './base-map.ts';

/** Path below `geo/` under which faults of a part are reported. */
export const basePath = (part: BasePart): string => `base/${part}.geojson`;

export interface ParsedBase {
  readonly base: BaseMap;
  readonly faults: readonly Fault[];
}

const EMPTY = { type: 'FeatureCollection', features: [] } as const;

/** A part of the ground that an atlas does not have, as a file. */
export const NOTHING: AtlasFile['content'] = { text: JSON.stringify(EMPTY) };

function parsePart(
  part: BasePart,
  content: AtlasFile['content'] | undefined,
  door: Door,
  faults: Fault[]
): FeatureCollection | undefined {
  const report = createReport(faults, basePath(part), '–');
  if (!content || 'failure' in content) {
    report('', `expected the file to be read: ${content?.failure ?? 'there is no such file'}`);
    return undefined;
  }
  try {
    const value = JSON.parse(content.text) as unknown;
    return door.base(part, value, report);
  } catch (error) {
    report('', `expected JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/**
 * Reads the base map. Never throws for what a file holds: a part with a fault is left empty and the
 * fault is named, so that the rest of the ground is still drawn.
 */
export function createBase(
  files: ReadonlyMap<BasePart, AtlasFile['content']>,
  door: Door
): ParsedBase {
  const faults: Fault[] = [];
  const read = (part: BasePart): FeatureCollection =>
    parsePart(part, files.get(part), door, faults) ?? { ...EMPTY, features: [] };
  const parts = Object.fromEntries(BASE_PARTS.map((part) => [part, read(part)]));
  // Each part has passed the door under its own name.
  return { base: parts as unknown as BaseMap, faults };
}
