import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../i18n/language.ts';
import { findFirstLoad, findNamed } from './first-load.ts';

/**
 * Bytes after gzip that a visitor may be made to load: before the map stands (`code`, `data`), and of what comes
 * when it is opened (`late`: stories, walks and the like), and for a language in which the data do not speak themselves (`texts`).
 */
const LIMITS = { code: 110_000, data: 350_000, late: 250_000, texts: 130_000 };

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const IS_DATA = /\.(?:geojson|json|csv)$/;
const IS_WORDS = new RegExp(`^assets/(?:${LANGUAGES.join('|')})-messages-[\\w-]{8}\\.js$`);
/** What places, events and stories are called in a language of which the data know nothing. */
const IS_TEXTS = new RegExp(`^assets/(?:${LANGUAGES.join('|')})-[\\w-]{8}\\.js$`);

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
  const rows = items.map(({ path, bytes }) => `${kilobytes(bytes)}  ${path}`);
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
const built = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
const byWeight = (paths: readonly string[]): Item[] =>
  paths.map(measure).toSorted((a, b) => b.bytes - a.bytes);
// The page loads the words of one language: the heaviest stands for it.
const words = byWeight(built.filter((path) => IS_WORDS.test(path)));
if (words.length !== LANGUAGES.length)
  throw new Error('The words of a language are not where they were.');
const data = built.filter((path) => IS_DATA.test(path));
const first = findNamed(read, code, data);
const late = data.filter((path) => !first.includes(path));
const verdicts = [
  printTable(
    'First load, scripts and styles, gzip',
    [...byWeight(code), ...words.slice(0, 1)],
    LIMITS.code
  ),
  printTable('First load, data and base map, gzip', byWeight(first), LIMITS.data),
  printTable('Data that comes when it is opened, gzip', byWeight(late), LIMITS.late),
  printTable(
    'Texts of one more language, the longest, gzip',
    byWeight(built.filter((path) => IS_TEXTS.test(path))).slice(0, 1),
    LIMITS.texts
  )
];
process.exitCode = verdicts.every(Boolean) ? 0 : 1;
