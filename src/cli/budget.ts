import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { findFirstLoad } from './first-load.ts';

/** Bytes after gzip that a visitor may be made to load. */
const LIMITS = { code: 110_000, data: 350_000 };

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const IS_DATA = /\.(?:geojson|json|csv)$/;

interface Item {
  readonly path: string;
  readonly bytes: number;
}

const measure = (path: string): Item => ({
  path,
  bytes: gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length
});

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

/** Prints one table; tells whether its sum stays within `limit` bytes. */
function printTable(title: string, items: readonly Item[], limit: number): boolean {
  const sum = items.reduce((total, { bytes }) => total + bytes, 0);
  const isWithin = sum <= limit;
  const rows = items
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ path, bytes }) => `${kilobytes(bytes)}  ${path}`);
  const verdict = `${kilobytes(sum)}  of ${kilobytes(limit).trim()}: ${isWithin ? 'within' : 'OVER'} the budget`;
  console.log([title, ...rows, verdict, ''].join('\n'));
  return isWithin;
}

const read = (path: string): string | undefined =>
  existsSync(join(DIST, path)) ? readFileSync(join(DIST, path), 'utf8') : undefined;

const code = findFirstLoad(read);
if (code.length === 0) {
  console.error('There is no built site in dist: run npm run build first.');
  process.exit(1);
}
const data = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) =>
  IS_DATA.test(path)
);
const verdicts = [
  printTable('First load, scripts and styles, gzip', code.map(measure), LIMITS.code),
  printTable('Data and base map, gzip', data.map(measure), LIMITS.data)
];
process.exitCode = verdicts.every(Boolean) ? 0 : 1;
