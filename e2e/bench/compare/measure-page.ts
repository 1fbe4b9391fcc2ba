import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { mulberry32 } from '../../random.ts';
import { quantile } from '../../stepping.ts';
import { SITE } from './build-pages.ts';
import type { Candidate } from './candidates.ts';
import { HOURS } from './data-sets.ts';
import type { DataSet } from './data-sets.ts';
import type { Cost } from './pages/open-page.ts';

const MINUTES = HOURS * 60;
const FINE_STEP = 5;
const JUMPS = 200;
/** Times the hours are gone through before the heap is weighed again. */
export const LOOPS = 50;

/**
 * Milliseconds from which a frame counts as longer than one refresh of a screen, 16.7. Frames last whole
 * refreshes, the next is 33.3; the clock they are read off strays by some tenths, so a little is allowed.
 */
export const LONG_FRAME = 16.7 + 0.5;

/** How much is measured. */
export interface Effort {
  readonly fineSteps: number;
  readonly frames: number;
  readonly jumps: number;
  /** Milliseconds after which a series is cut short. */
  readonly patience: number;
}

export const LONG: Effort = { fineSteps: 200, frames: 300, jumps: JUMPS, patience: 15_000 };
export const QUICK: Effort = { fineSteps: 60, frames: 60, jumps: 60, patience: 2_000 };

/** Everything measured of one page with one data set, in milliseconds unless the name says otherwise. */
export type Measures = Readonly<Record<string, number>>;

const range = (count: number, step: number): number[] =>
  Array.from({ length: count }, (_, index) => (index * step) % MINUTES);

function jumpsOf(count: number): number[] {
  const random = mulberry32(7);
  return Array.from(
    { length: count },
    () => FINE_STEP * Math.floor((random() * MINUTES) / FINE_STEP)
  );
}

function describeCosts(name: string, costs: readonly Cost[]): Record<string, number> {
  const entries = (['script', 'whole'] as const).flatMap((kind) => {
    const values = costs.map((cost) => cost[kind]);
    return [
      [`${name} ${kind} median`, quantile(values, 0.5)],
      [`${name} ${kind} p95`, quantile(values, 0.95)]
    ] as const;
  });
  return Object.fromEntries(entries);
}

async function readHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** Opens a page with a data set, steps it through the hours in every way, and closes it. */
export async function measurePage(
  browser: Browser,
  url: string,
  { id }: Candidate,
  { name, files }: DataSet,
  effort: Effort,
  withHeap: boolean
): Promise<Measures> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const programs = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/\.(?:js|css)$/.test(pathname)) programs.add(pathname);
  });
  page.on('pageerror', (error) => console.error(`${id}, ${name}: ${error.message}`));
  try {
    await page.goto(`${url}/${id}/?set=${name}&files=${[...files.keys()].join(',')}`);
    await page.waitForFunction(
      () => window.benchPage !== undefined || window.benchFault !== undefined,
      undefined,
      { timeout: 120_000 }
    );
    const bench = await page.evaluateHandle(() => {
      if (!window.benchPage) throw new Error(window.benchFault);
      return window.benchPage;
    });
    const interactive = await bench.evaluate(({ interactive }) => interactive);
    const measure = (minutes: number[], patience: number) =>
      bench.evaluate((opened, [list, most]) => opened.measure(list, most), [
        minutes,
        patience
      ] as const);
    // What is compiled and made once is paid here, before anything is counted.
    await measure(jumpsOf(20), effort.patience / 4);
    const hours = await measure(range(HOURS, 60), effort.patience);
    const fine = await measure(range(effort.fineSteps, FINE_STEP), effort.patience);
    const jumps = await measure(jumpsOf(effort.jumps), effort.patience);
    const frames = await bench.evaluate((opened, [list, most]) => opened.play(list, most), [
      range(effort.frames, FINE_STEP),
      effort.patience
    ] as const);
    let heap = {};
    if (withHeap) {
      const before = await readHeap(page);
      const loops = await bench.evaluate(
        (opened, [list, times, most]) => opened.loop(list, times, most),
        [range(HOURS / 6, 360), LOOPS, 2 * effort.patience] as const
      );
      const after = await readHeap(page);
      heap = {
        'heap MB': after,
        'heap growth %': 100 * (after / before - 1),
        'heap loops': loops
      };
    }
    const bytes = [...programs].map(
      (path) => gzipSync(readFileSync(join(SITE, path)), { level: 9 }).length
    );
    return {
      ...describeCosts('hour', hours),
      ...describeCosts('fine', fine),
      ...describeCosts('jump', jumps),
      'frame p95': quantile(frames, 0.95),
      'frame most': Math.max(...frames),
      'long frames %': (100 * frames.filter((frame) => frame > LONG_FRAME).length) / frames.length,
      interactive,
      ...heap,
      'gzip kB': bytes.reduce((sum, size) => sum + size, 0) / 1000
    };
  } finally {
    await page.close();
  }
}
