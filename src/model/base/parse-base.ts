import type { AtlasFile } from '../atlas-file.ts';
import { GUARDED_DOOR } from '../guarded-door.ts';
import type { BasePart } from './base-map.ts';
import { createBase } from './create-base.ts';
import type { ParsedBase } from './create-base.ts';

/** Reads the base map and checks its shape: see `createBase`. */
export const parseBase = (files: ReadonlyMap<BasePart, AtlasFile['content']>): ParsedBase =>
  createBase(files, GUARDED_DOOR);
