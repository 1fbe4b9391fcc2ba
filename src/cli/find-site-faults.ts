import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { WORKER_FILE } from './precache-entry.ts';
import { findSiteFiles } from './site-files.ts';

/** An entry as the built worker holds it, whichever quotes the bundler chose. */
const LISTED = /url:\s*[`'"]([^`'"]+)[`'"],\s*revision:[^,]+,\s*integrity:\s*[`'"]([^`'"]+)[`'"]/g;

/** What a policy may not be without: https://www.w3.org/TR/CSP3/ */
const DEMANDS = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'"];

const POLICY = /http-equiv="Content-Security-Policy" content="([^"]*)"/;
const INLINE = /<script(?![^>]*\ssrc=)[^>]*>|<style[\s>]|\sstyle=|\son[a-z]+=/i;
const FOREIGN = /(?:src|href)="(?:https?:)?\/\//i;

const digestOf = (path: string): string =>
  `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;

/** What the worker keeps against what there is: `path · what is wrong`. */
function* findListFaults(dist: string): Generator<string> {
  const worker = readFileSync(join(dist, WORKER_FILE), 'utf8');
  const listed = new Map([...worker.matchAll(LISTED)].map(([, url = '', sum = '']) => [url, sum]));
  for (const path of findSiteFiles(dist)) {
    if (path === WORKER_FILE || path.endsWith('.pmtiles')) continue;
    if (!listed.has(path)) yield `${path} · the worker does not keep it`;
    else if (listed.get(path) !== digestOf(join(dist, path)))
      yield `${path} · the worker expects another content`;
    listed.delete(path);
  }
  for (const path of listed.keys()) yield `${path} · the worker waits for it, and it is not there`;
}

function* findPageFaults(page: string): Generator<string> {
  const policy = (POLICY.exec(page)?.[1] ?? '').replaceAll('&#39;', "'");
  for (const demand of DEMANDS)
    if (!policy.includes(demand)) yield `index.html · its policy lacks ${demand}`;
  if (policy.includes('unsafe')) yield 'index.html · its policy allows something unsafe';
  const [inline] = INLINE.exec(page) ?? [];
  if (inline !== undefined) yield `index.html · holds what its policy forbids: ${inline.trim()}`;
  const [foreign] = FOREIGN.exec(page) ?? [];
  if (foreign !== undefined) yield `index.html · refers to another host: ${foreign}`;
  if (!/<link\s[^>]*rel="manifest"/.test(page)) yield 'index.html · names no manifest';
}

/** Packed copies that do not unpack to the file they lie beside. */
function* findPackingFaults(dist: string): Generator<string> {
  for (const path of findSiteFiles(dist)) {
    const bytes = readFileSync(join(dist, path));
    for (const [extension, unpack] of [
      ['.gz', gunzipSync],
      ['.br', brotliDecompressSync]
    ] as const) {
      const copy = join(dist, path + extension);
      if (existsSync(copy) && !unpack(readFileSync(copy)).equals(bytes))
        yield `${path}${extension} · holds something else than ${path}`;
    }
  }
}

/**
 * What is wrong with a built site that is to be delivered; nothing if all is well. Told are files the
 * worker forgets, confuses or waits for, a page that breaks its own policy, and packed copies that differ.
 */
export function findSiteFaults(dist: string): readonly string[] {
  const missing = ['index.html', WORKER_FILE].filter((path) => !existsSync(join(dist, path)));
  if (missing.length > 0) return missing.map((path) => `${path} · is not there: run npm run build`);
  return [
    ...findListFaults(dist),
    ...findPageFaults(readFileSync(join(dist, 'index.html'), 'utf8')),
    ...findPackingFaults(dist)
  ];
}
