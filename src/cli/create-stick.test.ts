import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStick } from './create-stick.ts';
import { ROOT } from './install.js';

let folder = '';
let files: Record<string, Uint8Array> = {};

const NAME = 'petrograd-1917-9.8.7';
const parts = (): Parameters<typeof createStick>[0] => ({
  dist: join(folder, 'dist'),
  scripts: join(ROOT, '.github', 'deploy', 'stick'),
  server: join(ROOT, 'src', 'cli', 'serve-stick.js'),
  version: '9.8.7'
});

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'petrograd-stick-'));
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'dist', 'index.html'), '<title>Petrograd</title>');
  writeFileSync(join(folder, 'dist', 'index.html.gz'), 'packed');
  writeFileSync(join(folder, 'dist', 'assets', 'ships-1.geojson'), '{"type":"Aurora"}');
  files = unzipSync(createStick(parts()));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

const textOf = (path: string): string =>
  Buffer.from(files[`${NAME}/${path}`] ?? []).toString('utf8');

test('the archive holds the site, a server, starts for both systems, and its version', () => {
  expect(
    Object.keys(files)
      .map((path) => path.replace(`${NAME}/`, ''))
      .toSorted()
  ).toEqual([
    'READ-ME.txt',
    'SHA256SUMS',
    'VERSION',
    'serve.mjs',
    'site/assets/ships-1.geojson',
    'site/index.html',
    'site/kiosk.json',
    'start.cmd',
    'start.ps1',
    'start.sh'
  ]);
  expect(textOf('VERSION')).toBe('9.8.7\n');
});

test('every file but the sums themselves and the settings of a museum has its SHA-256', () => {
  const sums = textOf('SHA256SUMS').trim().split('\n');
  expect(sums).toHaveLength(Object.keys(files).length - 2);
  for (const line of sums) {
    const [sum = '', path = ''] = line.split('  ');
    const bytes = files[`${NAME}/${path}`] ?? new Uint8Array();
    expect(createHash('sha256').update(bytes).digest('hex'), path).toBe(sum);
  }
});

test('equal files make an equal archive', () => {
  expect(Buffer.from(createStick(parts())).equals(Buffer.from(createStick(parts())))).toBe(true);
});

test('the unpacked server gives the site to this machine, and nothing outside it', async () => {
  const server = spawn(process.execPath, [join(folder, NAME, 'serve.mjs'), '0']);
  try {
    let output = '';
    while (!/:(\d+)\/\n/.test(output)) {
      const [chunk] = (await once(server.stdout, 'data')) as [Buffer];
      output += chunk.toString();
    }
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(output) ?? [];
    const page = await fetch(address);
    expect(await page.text()).toBe('<title>Petrograd</title>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const ships = await fetch(`${address}assets/ships-1.geojson`, {
      headers: { range: 'bytes=9-14' }
    });
    expect([ships.status, await ships.text()]).toEqual([206, 'Aurora']);
    expect(ships.headers.get('content-type')).toBe('application/geo+json');
    // A museum that sets nothing: no fault, and nothing to read.
    expect(await (await fetch(`${address}kiosk.json`)).json()).toEqual({});
    for (const path of ['nowhere', '..%2fserve.mjs', '%2e%2e/VERSION', '%00'])
      expect((await fetch(address + path)).status, path).toBe(404);
  } finally {
    server.kill();
  }
});
