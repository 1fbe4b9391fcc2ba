import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import type { Candidate } from './candidates.ts';
import type { DataSet } from './data-sets.ts';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '..', '..', '..');

/** Where pages and data are put to be served. */
export const SITE = join(ROOT, 'test-results', 'bench');

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Bench</title>
<link rel="icon" href="data:," /><link rel="stylesheet" href="main.css" />
<div id="map"></div><script type="module" src="main.js"></script></html>`;

/** What the map of the site is built with; the peers take Leaflet as it comes. */
const ourAliases = [
  { find: /^leaflet$/, replacement: join(ROOT, 'src', 'map', 'leaflet-core.js') },
  {
    find: /^\.\/(?:SVG\.VML|Icon\.Default)$/,
    replacement: join(ROOT, 'src', 'map', 'leaflet-left-out.js')
  }
];

/** Whatever is measured puts its frames into the queue, so the queue must be there first. */
async function buildPage(id: string): Promise<void> {
  const isOurs = id === 'ours';
  const entry = `import './frame-queue.ts';\nimport './${id}.ts';\n`;
  await build({
    configFile: false,
    root: join(HERE, 'pages'),
    base: './',
    logLevel: 'warn',
    plugins: [
      {
        name: 'bench-entry',
        resolveId: (source) => (source === 'bench-entry' ? join(HERE, 'pages', 'entry.ts') : null),
        load: (path) => (path.endsWith('/pages/entry.ts') ? entry : null)
      },
      ...(isOurs ? [svelte({ configFile: join(ROOT, 'svelte.config.js') })] : [])
    ],
    resolve: { alias: isOurs ? ourAliases : [] },
    build: {
      outDir: join(SITE, id),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      cssCodeSplit: false,
      rolldownOptions: {
        input: { main: 'bench-entry' },
        output: {
          entryFileNames: 'main.js',
          chunkFileNames: '[name].js',
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('.css')) ? 'main.css' : '[name][extname]'
        }
      }
    }
  });
  writeFileSync(join(SITE, id, 'index.html'), PAGE);
}

/** Builds a page for every candidate. */
export async function buildPages(candidates: readonly Candidate[]): Promise<void> {
  for (const { id } of candidates) await buildPage(id);
}

/** Puts a data set where the pages fetch it. */
export function writeData({ name, files }: DataSet): void {
  for (const [path, text] of files) {
    const target = join(SITE, 'data', name, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
