import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { atlasParts } from './src/cli/atlas-parts.ts';
import { baseAssets } from './src/cli/base-assets.ts';
import { compactData } from './src/cli/compact-data.ts';
import { deliverSite } from './src/cli/deliver-site.ts';
import { forgetfulAwait } from './src/cli/forgetful-await.ts';
import { GEO_FOLDER, geoFolder } from './src/cli/geo-folder.ts';
import { readFrame, siteFrame } from './src/cli/site-frame.ts';
import { steadyLeaflet } from './src/cli/steady-leaflet.ts';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The city's clock of 1917 must read the same wherever the viewer is: time is tested in each. */
const VIEWERS_ZONES = ['UTC', 'Europe/Moscow', 'America/New_York', 'Asia/Tokyo'];
const ALL_TESTS = ['src/**/*.test.ts'];
const TIME_TESTS = ['src/{time,situation,i18n}/**/*.test.ts'];

export default defineConfig({
  root: fromHere('src'),
  publicDir: fromHere('static'),
  // Relative addresses let the built site live in any folder of any host, or on a USB stick.
  base: './',
  plugins: [
    svelte({ configFile: fromHere('svelte.config.js') }),
    geoFolder(GEO_FOLDER),
    atlasParts(GEO_FOLDER),
    siteFrame(GEO_FOLDER, fromHere('src/cli/web-manifest.json')),
    baseAssets(GEO_FOLDER),
    compactData(GEO_FOLDER),
    steadyLeaflet(),
    forgetfulAwait(),
    deliverSite(fromHere('src/worker/service-worker.ts'), GEO_FOLDER)
  ],
  resolve: {
    alias: [
      { find: /^leaflet$/, replacement: fromHere('src/map/leaflet-core.js') },
      {
        find: /^\.\/(?:SVG\.VML|Icon\.Default|Marker\.Drag|handler\/Map\.(?:BoxZoom|TapHold))$/,
        replacement: fromHere('src/map/leaflet-left-out.js')
      }
    ]
  },
  assetsInclude: ['**/*.geojson'],
  define: { SITE_TITLE: JSON.stringify(readFrame(GEO_FOLDER).title.en) },
  build: {
    outDir: fromHere('dist'),
    emptyOutDir: true,
    target: 'es2022',
    // Data files stay files: each layer can be fetched, cached and broken on its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every visitor loads stays one file: cut where parts on demand share it, it packs worse.
    rolldownOptions: {
      // It would count what is done after the build, such as packing, and warn of it.
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } }
    }
  },
  server: { host: '127.0.0.1', fs: { allow: [fromHere('.'), GEO_FOLDER] } },
  preview: { host: '127.0.0.1', port: 1917 },
  test: {
    root: fromHere('.'),
    environment: 'node',
    setupFiles: ['src/cli/all-languages.ts'],
    // Only a guard against hanging: how long work takes is measured in benches, not in tests.
    testTimeout: 60_000,
    projects: VIEWERS_ZONES.map((zone) => ({
      extends: true as const,
      test: { name: zone, env: { TZ: zone }, include: zone === 'UTC' ? ALL_TESTS : TIME_TESTS }
    }))
  }
});
