import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createContentPolicy, parseTileHosts } from './content-policy.ts';
import { findSiteFaults } from './find-site-faults.ts';
import { createPrecacheEntries } from './precache-entry.ts';

let dist = '';

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), content);
}

const page = (more = ''): string =>
  `<meta http-equiv="Content-Security-Policy" content="${createContentPolicy()}">
   <link rel="manifest" href="./app.webmanifest"><script type="module" src="./a.js"></script>${more}`;

const writeWorker = (): void =>
  write('service-worker.js', `var list=${toSource(createPrecacheEntries(dist))}`);

/** As a bundler writes it: members without quotes. */
const toSource = (value: unknown): string => JSON.stringify(value).replaceAll(/"(\w+)":/g, '$1:');

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'petrograd-site-'));
  write('index.html', page());
  write('assets/bridges-12345678.geojson', '{}');
  writeWorker();
});

afterEach(() => rmSync(dist, { recursive: true }));

test('a site whose worker keeps every file is whole', () => {
  expect(findSiteFaults(dist)).toEqual([]);
});

test('the list names each file with its SHA-256, and a revision where the name stays the same', () => {
  const digest = (text: string): string =>
    `sha256-${createHash('sha256').update(text).digest('base64')}`;
  expect(createPrecacheEntries(dist)).toEqual([
    { url: 'assets/bridges-12345678.geojson', revision: null, integrity: digest('{}') },
    { url: 'index.html', revision: digest(page()), integrity: digest(page()) }
  ]);
});

test('a file of any size is kept; archives of today’s map and packed copies are not', () => {
  write('assets/large-12345678.geojson', new Uint8Array(3_000_000));
  write('petersburg.pmtiles', 'PMTiles');
  write('index.html.gz', gzipSync(page()));
  writeWorker();
  expect(findSiteFaults(dist)).toEqual([]);
  expect(createPrecacheEntries(dist).map(({ url }) => url)).toEqual([
    'assets/bridges-12345678.geojson',
    'assets/large-12345678.geojson',
    'index.html'
  ]);
});

test('files that the worker forgets, confuses or waits for are named', () => {
  write('assets/ships-12345678.geojson', '{}');
  write('assets/bridges-12345678.geojson', '{"changed":true}');
  rmSync(join(dist, 'index.html'));
  write('index.html', page());
  expect(findSiteFaults(dist)).toEqual([
    'assets/bridges-12345678.geojson · the worker expects another content',
    'assets/ships-12345678.geojson · the worker does not keep it'
  ]);
  rmSync(join(dist, 'assets'), { recursive: true });
  expect(findSiteFaults(dist)).toEqual([
    'assets/bridges-12345678.geojson · the worker waits for it, and it is not there'
  ]);
});

test.each([
  ['<script>alert(1)</script>', 'holds what its policy forbids: <script>'],
  ['<p onclick="alert(1)">', 'holds what its policy forbids: onclick='],
  ['<p style="color: red">', 'holds what its policy forbids: style='],
  ['<img src="https://elsewhere.example/a.png">', 'refers to another host: src="https://']
])('a page with %s breaks its own policy', (more, fault) => {
  write('index.html', page(more));
  writeWorker();
  expect(findSiteFaults(dist)).toEqual([`index.html · ${fault}`]);
});

test('a page without policy, and a copy of something else, are named', () => {
  write('index.html', '<link rel="manifest" href="./app.webmanifest">');
  write('index.html.gz', gzipSync('an older page'));
  writeWorker();
  const faults = findSiteFaults(dist);
  expect(faults).toContain("index.html · its policy lacks script-src 'self'");
  expect(faults).toContain('index.html.gz · holds something else than index.html');
});

test('without a build that is said', () => {
  rmSync(join(dist, 'service-worker.js'));
  expect(findSiteFaults(dist)).toEqual(['service-worker.js · is not there: run npm run build']);
});

test('hosts for tiles of today’s map are let in for images and tiles alone', () => {
  const policy = createContentPolicy(parseTileHosts(' https://tiles.example  http://127.0.0.1:81'));
  expect(policy.split('; ').filter((part) => part.includes('tiles.example'))).toEqual([
    "img-src 'self' https://tiles.example http://127.0.0.1:81 data: blob:",
    "connect-src 'self' https://tiles.example http://127.0.0.1:81"
  ]);
  expect(() => parseTileHosts("https://a.example 'unsafe-inline'")).toThrow("'unsafe-inline'");
  expect(() => parseTileHosts('*')).toThrow('TILE_HOSTS');
});
