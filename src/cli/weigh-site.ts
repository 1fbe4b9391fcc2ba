import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findSiteFiles } from './site-files.ts';

/** What a visitor who keeps the whole site fetches; sizes in bytes, without the heads of the answers. */
export interface SiteWeight {
  readonly files: number;
  readonly plain: number;
  /** With the packed copies, where there is one. */
  readonly gzip: number;
  readonly brotli: number;
}

/** Weighs a built site as a first visit fetches it: each file once. */
export function weighSite(dist: string): SiteWeight {
  const paths = findSiteFiles(dist).map((path) => join(dist, path));
  const sum = (suffix: string): number =>
    paths
      .map((path) => (existsSync(`${path}${suffix}`) ? `${path}${suffix}` : path))
      .reduce((total, path) => total + statSync(path).size, 0);
  return { files: paths.length, plain: sum(''), gzip: sum('.gz'), brotli: sum('.br') };
}
