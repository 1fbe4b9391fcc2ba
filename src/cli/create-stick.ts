import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { findSiteFiles } from './site-files.ts';

/** Where the parts of an archive come from. */
export interface StickParts {
  /** The built site. */
  readonly dist: string;
  /** Start scripts and the note for whoever opens the stick. */
  readonly scripts: string;
  /** The server that the scripts start. */
  readonly server: string;
  readonly version: string;
}

/** In a zip of a Unix system the upper half of the attributes holds the mode of the file. */
const RUNNABLE = { os: 3, attrs: 0o100755 << 16 };
const READABLE = { os: 3, attrs: 0o100644 << 16 };

/** A day every build has in common, so that the same files make the same archive; zip has no zone. */
const MTIME = '1980-01-01T12:00:00';

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What a museum sets at first, to be written on: nothing. With the file there no server has to answer 404. */
const SETTINGS = ['site/kiosk.json', Buffer.from('{}\n')] as const;

/**
 * The archive for a stick: one folder with the site, its server, the start scripts, its version, and the
 * SHA-256 of every file but the museum's own settings, as `sha256sum -c` reads it. Equal parts give equal
 * bytes.
 */
export function createStick({ dist, scripts, server, version }: StickParts): Uint8Array {
  const files = new Map<string, Uint8Array>([
    ...findSiteFiles(dist).map((path) => [`site/${path}`, readFileSync(join(dist, path))] as const),
    ...readdirSync(scripts)
      .toSorted()
      .map((name) => [name, readFileSync(join(scripts, name))] as const),
    ['serve.mjs', readFileSync(server)],
    ['VERSION', Buffer.from(`${version}\n`)]
  ]);
  const sums = [...files].map(([path, bytes]) => `${digestOf(bytes)}  ${path}\n`).join('');
  files.set('SHA256SUMS', Buffer.from(sums)).set(...SETTINGS);
  const folder: Zippable = {};
  for (const [path, bytes] of files)
    folder[`petrograd-1917-${version}/${path}`] = [
      new Uint8Array(bytes),
      { mtime: MTIME, ...(path.endsWith('.sh') ? RUNNABLE : READABLE) }
    ];
  return zipSync(folder, { level: 9 });
}
