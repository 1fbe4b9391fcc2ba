import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: fromHere('src'),
  publicDir: fromHere('static'),
  // Relative addresses let the built site live in any folder of any host, or on a USB stick.
  base: './',
  plugins: [svelte()],
  assetsInclude: ['**/*.geojson'],
  build: {
    outDir: fromHere('dist'),
    emptyOutDir: true,
    target: 'es2022',
    // Data files stay files: each layer can be fetched, cached and broken on its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false }
  },
  server: { host: '127.0.0.1', fs: { allow: [fromHere('.')] } },
  preview: { host: '127.0.0.1', port: 1917 },
  test: {
    root: fromHere('.'),
    include: ['src/**/*.test.ts'],
    environment: 'node'
  }
});
