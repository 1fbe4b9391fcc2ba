import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/* Serves dist by nginx with .github/deploy/nginx.conf on this machine alone, and measures with wrk how
   many requests it answers beside an empty file: npm run bench:serve. */

const ROOT = join(import.meta.dirname, '..', '..');
const DIST = join(ROOT, 'dist');
const PORT = 19170;
const SECONDS = 4;
const CONNECTIONS = 32;
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** @param {string} tool @param {string} flag */
const hasTool = (tool, flag) => !spawnSync(tool, [flag], { stdio: 'ignore' }).error;

/** @param {string} folder */
function writeConfiguration(folder) {
  const hasBrotli = existsSync(BROTLI);
  const site = readFileSync(join(ROOT, '.github', 'deploy', 'nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${String(PORT)};`)
    .replaceAll('/srv/petrograd', DIST)
    .replace('include mime.types', 'include /etc/nginx/mime.types')
    .replace('# brotli_static on', hasBrotli ? 'brotli_static on' : '# no brotli here');
  writeFileSync(join(folder, 'empty'), '');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${hasBrotli ? `load_module ${BROTLI};` : ''}
    ${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
    events {}
    http {
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
      ${site}
      server { listen 127.0.0.1:${String(PORT + 1)}; root ${folder}; }
    }`
  );
  return hasBrotli;
}

/** @param {string} url */
function measure(url) {
  const args = ['-t1', `-c${String(CONNECTIONS)}`, `-d${String(SECONDS)}s`, '--latency'];
  const { stdout } = spawnSync('wrk', [...args, '-H', 'Accept-Encoding: gzip, br', url], {
    encoding: 'utf8'
  });
  const find = (/** @type {RegExp} */ pattern) => pattern.exec(stdout)?.[1] ?? '?';
  const bad = find(/Non-2xx or 3xx responses: (\d+)/);
  return `${find(/Requests\/sec:\s+([\d.]+)/).padStart(10)}/s   p99 ${find(/99%\s+(\S+)/).padStart(9)}${bad === '?' ? '' : `   ${bad} FAILED`}`;
}

async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'petrograd-nginx-'));
  const hasBrotli = writeConfiguration(folder);
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  try {
    const assets = readdirSync(join(DIST, 'assets'));
    const find = (/** @type {RegExp} */ name) =>
      `assets/${assets.find((asset) => name.test(asset)) ?? ''}`;
    await sleep(500);
    console.log(
      `nginx, 1 worker; wrk, ${String(CONNECTIONS)} connections, ${String(SECONDS)} s each; ${hasBrotli ? 'Brotli' : 'gzip'}`
    );
    for (const [what, url] of [
      ['an empty file', `http://127.0.0.1:${String(PORT + 1)}/empty`],
      ['the page', `http://127.0.0.1:${String(PORT)}/`],
      ['the program', `http://127.0.0.1:${String(PORT)}/${find(/^index-.*\.js$/)}`],
      ['the streets', `http://127.0.0.1:${String(PORT)}/${find(/^streets-.{8}\.geojson$/)}`]
    ]) {
      const head = await fetch(url ?? '', {
        method: 'HEAD',
        headers: { 'accept-encoding': 'gzip, br' }
      });
      console.log(
        `${(what ?? '').padEnd(15)}${measure(url ?? '')}   ${head.headers.get('content-encoding') ?? '–'}  ${head.headers.get('cache-control') ?? '–'}`
      );
    }
  } finally {
    nginx.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!hasTool('nginx', '-v') || !hasTool('wrk', '-v'))
  console.warn('SKIPPED: nginx and wrk are needed (Debian: apt-get install nginx wrk).');
else if (!existsSync(join(DIST, 'index.html')))
  console.warn('SKIPPED: there is no built site in dist; run npm run build first.');
else await bench();
