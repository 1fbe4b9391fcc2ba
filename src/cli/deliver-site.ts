import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { CONTENT_POLICY_META } from './content-policy.ts';
import { readFrame } from './site-frame.ts';
import { packSite } from './pack-site.ts';
import { WORKER_FILE, createPrecacheEntries } from './precache-entry.ts';

const ENTRIES = 'virtual:precache-entries';

/** Writes the worker, with the list of all files, beside the page. */
async function buildWorker(source: string, dist: string, title: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', SITE_TITLE: JSON.stringify(title) },
    plugins: [
      {
        name: 'precache-entries',
        resolveId: (id) => (id === ENTRIES ? `\0${ENTRIES}` : undefined),
        load: (id) =>
          id === `\0${ENTRIES}`
            ? `export default ${JSON.stringify(createPrecacheEntries(dist))}`
            : undefined
      }
    ],
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: source,
        output: { format: 'iife', entryFileNames: WORKER_FILE }
      }
    }
  });
}

/**
 * What a built site needs to be delivered: the policy in the page, the worker that keeps it offline,
 * and packed copies for servers. `worker` is the path of the worker's source.
 */
export function deliverSite(worker: string, geoFolder: string): Plugin {
  let dist = '';
  return {
    name: 'deliver-site',
    apply: 'build',
    configResolved: ({ root, build: { outDir } }) => {
      dist = resolve(root, outDir);
    },
    transformIndexHtml: () => [
      { tag: 'meta', attrs: CONTENT_POLICY_META, injectTo: 'head-prepend' }
    ],
    async closeBundle() {
      // A build that failed leaves no page.
      if (!existsSync(join(dist, 'index.html'))) return;
      await buildWorker(worker, dist, readFrame(geoFolder).title.en);
      await packSite(dist);
    }
  };
}
