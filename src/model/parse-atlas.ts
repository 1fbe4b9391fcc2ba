import type { AtlasFile } from './atlas-file.ts';
import { createAtlas } from './create-atlas.ts';
import type { ParsedAtlas } from './create-atlas.ts';
import { GUARDED_DOOR } from './guarded-door.ts';

export type { AtlasFile } from './atlas-file.ts';
export { timelinePath } from './create-atlas.ts';
export type { ParsedAtlas } from './create-atlas.ts';

/**
 * Reads all data files and checks everything in them. Never throws for what a file holds: each fault
 * is named, each layer without a fault is in the atlas.
 */
export const parseAtlas = (files: readonly AtlasFile[]): ParsedAtlas =>
  createAtlas(files, GUARDED_DOOR);
