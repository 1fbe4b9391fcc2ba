import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/* Serves the folder `site` beside this file, to this machine only. It is copied to the stick, needs
   nothing but Node 16 or newer, and imports nothing of the project. Arguments: [port]. */

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.pmtiles': 'application/vnd.pmtiles'
};

const SITE = join(dirname(fileURLToPath(import.meta.url)), 'site');
/** The year; a port no common service uses. */
const FIRST_PORT = Number(process.argv[2] ?? 1917);

/**
 * The file an address asks for; `undefined` if there is none.
 * @param {string} address
 */
function findFile(address) {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    const path = normalize(join(SITE, decodeURIComponent(pathname)));
    const file = path.endsWith('/') || path.endsWith('\\') ? join(path, 'index.html') : path;
    const isInside = file.startsWith(SITE + sep) && !file.includes('\0');
    return isInside && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string | undefined} range @param {number} size */
function parseRange(range, size) {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === undefined) return undefined;
  const end = Math.min(last ? Number(last) : Infinity, size - 1);
  return Number(first) <= end ? { start: Number(first), end } : undefined;
}

const server = createServer(({ url = '/', method, headers }, response) => {
  const file = findFile(url);
  if (!file || (method !== 'GET' && method !== 'HEAD')) {
    response.writeHead(file ? 405 : 404, { 'content-type': 'text/plain' }).end('Not here.\n');
    return;
  }
  const { size } = statSync(file);
  const range = parseRange(headers.range, size);
  response.writeHead(range ? 206 : 200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': range ? range.end - range.start + 1 : size,
    'accept-ranges': 'bytes',
    ...(range
      ? { 'content-range': ['bytes ', range.start, '-', range.end, '/', size].join('') }
      : {}),
    'cache-control': file.includes(join(SITE, 'assets'))
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    'x-content-type-options': 'nosniff'
  });
  if (method === 'HEAD' || size === 0) response.end();
  else createReadStream(file, range).pipe(response);
});

let port = FIRST_PORT;
server.on('error', (error) => {
  // The next port is tried a few times; what else goes wrong is told.
  if ('code' in error && error.code === 'EADDRINUSE' && port < FIRST_PORT + 20) {
    port += 1;
    server.listen(port, '127.0.0.1');
  } else {
    console.error(error.message);
    process.exit(1);
  }
});
server.on('listening', () => {
  console.log('Ctrl-C ends it / Ctrl-C завершает. The map of Petrograd / Карта Петрограда:');
  const address = server.address();
  const served = typeof address === 'object' && address ? address.port : port;
  console.log(`http://127.0.0.1:${String(served)}/`);
});
server.listen(port, '127.0.0.1');
