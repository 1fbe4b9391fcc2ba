import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const DIST = join(import.meta.dirname, '..', 'dist');
const WORKER = 'service-worker.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json'
};

/** The files of a site by their path. */
export type SiteFiles = ReadonlyMap<string, Buffer>;

/** The site built into `folder`, without the copies packed for servers. */
export function readSite(folder: string = DIST): SiteFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:gz|br)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)])
  );
}

const NAMED_BY_CONTENT = /(-[\w-]{7})[\w-](?=\.(?:js|css|json|geojson|woff2)\b)/g;
const ENTRY = /(url:`([^`]+)`,revision:)(null|`[^`]+`)(,integrity:`)[^`]+`/g;

/** The worker whose list is that of `files`. */
const listAnew = (worker: string, files: SiteFiles): string =>
  worker.replace(ENTRY, (entry, start: string, path: string, revision: string, rest: string) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`the worker lists ${path}, which is not there: ${entry}`);
    const digest = createHash('sha256').update(bytes).digest('base64');
    return `${start}${revision === 'null' ? 'null' : `\`${digest}\``}${rest}sha256-${digest}\``;
  });

/** A later version of a site: every name made from content is another, and the title is `title`. */
export function createNextSite(site: SiteFiles, title: string): SiteFiles {
  const rename = (text: string): string => text.replace(NAMED_BY_CONTENT, '$1~');
  const files = new Map<string, Buffer>();
  for (const [path, bytes] of site) {
    const isText = /\.(?:html|js|css|json)$/.test(path);
    const text = isText ? rename(bytes.toString()) : '';
    const isAtlas = path.startsWith('assets/atlas-');
    const next = isAtlas ? text.replaceAll('Petrograd, hour by hour', title) : text;
    files.set(rename(path), isText ? Buffer.from(next) : bytes);
  }
  const worker = files.get(WORKER)?.toString() ?? '';
  return files.set(WORKER, Buffer.from(listAnew(worker, files)));
}

/** What a server does with a file in place of sending it. */
export type Fault = 404 | 'cut' | Buffer;

/** A server of this machine whose files can be changed, broken, and taken away. */
export class SiteServer {
  files: SiteFiles;
  /** By the path of the file. */
  readonly faults = new Map<string, Fault>();
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];
  #server: Server | undefined;
  #port = 0;

  constructor(files: SiteFiles) {
    this.files = files;
  }

  get url(): string {
    return `http://127.0.0.1:${String(this.#port)}/`;
  }

  /** Starts, or starts again at the same address. */
  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', this.url);
      const path = pathname === '/' ? 'index.html' : pathname.slice(1);
      this.asked.push(path);
      const fault = this.faults.get(path);
      const body = fault instanceof Buffer ? fault : this.files.get(path);
      if (fault === 'cut') return void response.socket?.destroy();
      if (fault === 404 || !body) return void response.writeHead(404).end('not here');
      const type = TYPES[extname(path)] ?? 'application/json';
      return void response
        .writeHead(200, { 'content-type': type, 'cache-control': 'no-store' })
        .end(body);
    });
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** No connection is answered any more. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}
