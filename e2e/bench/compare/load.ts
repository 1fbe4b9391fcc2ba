import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../environment.ts';
import { quantile } from '../../stepping.ts';
import { buildPages, SITE } from './build-pages.ts';
import { formatGoal } from './goals.ts';
import type { Goal } from './goals.ts';
import { loadPage } from './load-page.ts';
import type { Load } from './load-page.ts';
import { playSite } from './play-site.ts';
import { describeMachine } from './report.ts';
import { serveFolder } from './serve-folder.ts';

/*
 * How the built site opens beside bare Leaflet that draws the very files the site fetches, from one server,
 * in turns; its vitals with the processor slowed down fourfold; and the frames of a play through the
 * seizure with every layer on: `npm run bench:load`.
 */

const IS_QUICK = process.argv.includes('--quick');
const ROUNDS = IS_QUICK ? 2 : 7;
const SLOW_DOWN = 4;
/**
 * Milliseconds from which a frame counts as longer than two refreshes of a screen, 33.3. Frames last whole
 * refreshes, the next is 50; the clock they are read off strays by some tenths, so a little is allowed.
 */
const LONG_FRAME = 33.4 + 0.5;
const DIST = join(import.meta.dirname, '..', '..', '..', 'dist');
const SITE_READY = '.badge[data-side]';
const BARE_READY = '[data-ready]';

if (!existsSync(join(DIST, 'index.html')))
  throw new Error('There is no built site in dist: run npm run build first.');
await buildPages([{ id: 'bare', name: 'bare Leaflet' }]);
cpSync(DIST, join(SITE, 'dist'), { recursive: true });
const served = await serveFolder(SITE);
const browser = await chromium.launch(launchOptions);
const loads: Record<'ours' | 'bare' | 'slow', Load[]> = { ours: [], bare: [], slow: [] };
let frames: readonly number[] = [];
try {
  const site = `${served.url}/dist/`;
  // The first of each warms the server and the caches of the system.
  const { data } = await loadPage(browser, site, SITE_READY, 1);
  const bare = `${served.url}/bare/?files=${data.join(',')}`;
  await loadPage(browser, bare, BARE_READY, 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    loads.ours.push(await loadPage(browser, site, SITE_READY, 1));
    loads.bare.push(await loadPage(browser, bare, BARE_READY, 1));
    loads.slow.push(await loadPage(browser, site, SITE_READY, SLOW_DOWN));
  }
  if (!IS_QUICK) frames = await playSite(browser, site);
} finally {
  await browser.close();
  served.close();
}

const median = (all: readonly Load[], measure: Exclude<keyof Load, 'data'>): number =>
  quantile(
    all.map((load) => load[measure]),
    0.5
  );
const ours = median(loads.ours, 'interactive');
const bare = median(loads.bare, 'interactive');
const head = `${describeMachine()}; medians of ${String(ROUNDS)} rounds`;
const goals: readonly Goal[] = [
  { what: 'interactive, times bare Leaflet', found: ours / bare, limit: 1.5 },
  {
    what: 'LCP at a fourth of the speed, ms',
    found: median(loads.slow, 'paint'),
    limit: 1200
  },
  { what: 'CLS', found: median(loads.slow, 'shift'), limit: 0.02 },
  { what: 'TBT at a fourth of the speed, ms', found: median(loads.slow, 'blocked'), limit: 100 },
  {
    what: `frames over 33 ms (counted from ${String(LONG_FRAME)} on) in a play through 24–26 October, every layer on`,
    found: frames.length > 0 ? frames.filter((frame) => frame > LONG_FRAME).length : Number.NaN,
    limit: 0
  }
];
const text = [
  head,
  `Interactive: the site ${ours.toFixed(0)} ms, bare Leaflet ${bare.toFixed(0)} ms. Frames played: ${String(frames.length)}.`,
  goals.map(formatGoal).join('\n')
].join('\n\n');
console.log(text);
if (!IS_QUICK) {
  const path = (ending: string) => join(import.meta.dirname, '..', `load.${ending}`);
  const kept = Object.fromEntries(
    Object.entries(loads).map(([name, all]) => [name, all.map(({ data: _, ...rest }) => rest)])
  );
  writeFileSync(path('md'), `${text}\n`);
  writeFileSync(path('json'), `${JSON.stringify({ head, loads: kept, frames }, undefined, 1)}\n`);
}
