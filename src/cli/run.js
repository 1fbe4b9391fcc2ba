import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/*
 * Starts a command of this folder, `node src/cli/run.js at …`, as the page is built: the words of a language
 * are found by the names of their files.
 */
const [, , command = ''] = process.argv;
const path = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
process.argv.splice(1, 2, path);
await runnerImport(path, { configFile: false, logLevel: 'warn' });
