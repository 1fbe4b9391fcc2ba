import { join } from 'node:path';
import { ROOT, ensureInstall } from './install.js';

const HOST = '127.0.0.1';
/** The year; a port no common service uses. */
const FIRST_PORT = 1917;

/** Builds the site into `dist`. */
async function buildSite() {
  const { build } = await import('vite');
  console.log('Building the site …');
  await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' });
}

/** Serves `dist` to this machine only, on the first free port from `FIRST_PORT` upwards. */
async function serveSite() {
  const { preview } = await import('vite');
  const server = await preview({
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
    preview: { host: HOST, port: FIRST_PORT, strictPort: false, open: false }
  });
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address ? address.port : FIRST_PORT;
  if (port !== FIRST_PORT)
    console.log(`Port ${String(FIRST_PORT)} is taken; serving on ${String(port)} instead.`);
  return { server, url: `http://${HOST}:${String(port)}/` };
}

await ensureInstall();
try {
  await buildSite();
  const { server, url } = await serveSite();
  const stop = () => void server.close().finally(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log('Ctrl-C ends it. The map of Petrograd is at');
  console.log(url);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
