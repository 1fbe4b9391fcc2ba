import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSiteFiles } from './site-files.ts';

/** A file the worker keeps, as Workbox wants it. */
export interface PrecacheEntry {
  /** Relative to the worker, which lies beside the page. */
  readonly url: string;
  /** Changes with the content; `null` where the name itself does. */
  readonly revision: string | null;
  /** As in subresource integrity: Workbox refuses any other content. */
  readonly integrity: string;
}

/** The file of the worker, which cannot keep itself. */
export const WORKER_FILE = 'service-worker.js';

/**
 * Files left out: the worker; archives of today's map, which whoever deploys the site may lay beside
 * the page and which are read in parts, for they can be larger than the storage of a phone.
 */
const isKept = (path: string): boolean => path !== WORKER_FILE && !path.endsWith('.pmtiles');

/** Every file of a built site that the worker keeps. No file is too large: all of the map, or none. */
export function createPrecacheEntries(dist: string): readonly PrecacheEntry[] {
  return findSiteFiles(dist)
    .filter(isKept)
    .map((url) => {
      const digest = createHash('sha256').update(readFileSync(join(dist, url)));
      const integrity = `sha256-${digest.digest('base64')}`;
      return { url, revision: url.startsWith('assets/') ? null : integrity, integrity };
    });
}
