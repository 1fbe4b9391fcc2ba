import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What the site says of itself before any of it runs; its shape is checked by `npm run geo:validate`. */
interface Frame {
  readonly title: Readonly<Record<string, string>> & { readonly en: string };
  readonly shortTitle?: string;
  readonly words: { readonly description: { readonly en: string } };
  readonly languages: Readonly<Record<string, unknown>>;
}

/** The head of the atlas in a folder laid out as `geo/`. */
export const readFrame = (folder: string): Frame =>
  JSON.parse(readFileSync(join(folder, 'atlas.json'), 'utf8')) as Frame;

const MANIFEST = 'app.webmanifest';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The web app manifest with the names of the city. */
export function createManifest(template: string, { title, shortTitle, words }: Frame): string {
  const names = {
    name: title.en,
    short_name: shortTitle ?? title.en,
    description: words.description.en
  };
  return `${JSON.stringify({ ...names, ...(JSON.parse(template) as object) }, null, 2)}\n`;
}

/** The page with the names of the city in place of `%TITLE%` and `%DESCRIPTION%`. */
export const fillPage = (html: string, { title, words }: Frame): string =>
  html
    .replaceAll('%TITLE%', escapeHtml(title.en))
    .replaceAll('%DESCRIPTION%', escapeHtml(words.description.en));

/**
 * Says in the page and in the manifest of the app which city the site is about. `template` is the path of a
 * manifest without its names.
 */
export function siteFrame(folder: string, template: string): Plugin {
  const readManifest = (): string =>
    createManifest(readFileSync(template, 'utf8'), readFrame(folder));
  return {
    name: 'site-frame',
    transformIndexHtml: { order: 'pre', handler: (html) => fillPage(html, readFrame(folder)) },
    configureServer: ({ middlewares }) => {
      middlewares.use(`/${MANIFEST}`, (_, response) => {
        response.setHeader('content-type', 'application/manifest+json').end(readManifest());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: readManifest() });
    }
  };
}
