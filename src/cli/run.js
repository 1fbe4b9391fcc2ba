import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/*
 * Starts a command of this folder, `node src/cli/run.js at …`, as the page is built: the words of a language
 * are found by the names of their files, and with `GEO=folder` all is read from the data of that folder.
 */
const modulePath = (/** @type {string} */ name) =>
  fileURLToPath(new URL(`${name}.ts`, import.meta.url));
/** @type {import('vite').InlineConfig} */
const quiet = { configFile: false, logLevel: 'warn' };
const { module: data } = /** @type {{ module: typeof import('./geo-folder.ts') }} */ (
  await runnerImport(modulePath('geo-folder'), quiet)
);

const [, , command = ''] = process.argv;
const path = modulePath(command);
process.argv.splice(1, 2, path);
await runnerImport(path, { ...quiet, plugins: [data.geoFolder(data.GEO_FOLDER)] });
