import type { Browser } from '@playwright/test';

/** What a first visit sees, in milliseconds since the navigation; `shift` is without a unit. */
export interface Load {
  /** What is to be seen is there, and no task of over 50 ms came after it for a second. */
  readonly interactive: number;
  /** Largest contentful paint. */
  readonly paint: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Total blocking time: what tasks took beyond 50 ms, until interactive. */
  readonly blocked: number;
  /** Paths of the data that were fetched until then. */
  readonly data: readonly string[];
}

/** A time of rest that ends what counts as loading. */
const REST = 1000;
const LONG_TASK = 50;

interface Observed {
  there: number | undefined;
  paint: number;
  shift: number;
  readonly tasks: { readonly start: number; readonly duration: number }[];
}

declare global {
  interface Window {
    observed?: Observed;
  }
}

/** Observes the page from before its first script on. */
function observe(selector: string): void {
  const observed: Observed = { there: undefined, paint: 0, shift: 0, tasks: [] };
  window.observed = observed;
  const watch = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true
    });
  };
  watch('largest-contentful-paint', ({ startTime }) => {
    observed.paint = startTime;
  });
  watch('layout-shift', (entry) => {
    // `value` is there in Chromium, which this runs in; the types of the DOM do not know it.
    observed.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  watch('longtask', ({ startTime, duration }) => {
    observed.tasks.push({ start: startTime, duration });
  });
  const look = (): void => {
    if (document.querySelector(selector)) observed.there = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Opens an address in a fresh context and waits until it shows `selector` and has come to rest. */
export async function loadPage(
  browser: Browser,
  url: string,
  selector: string,
  slowDown: number
): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block'
  });
  const page = await context.newPage();
  const data: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/\.(?:json|geojson|csv)$/.test(pathname)) data.push(pathname.slice(1));
  });
  try {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    await page.addInitScript(observe, selector);
    await page.goto(url);
    await page.waitForFunction(
      (rest) => {
        const { there, tasks } = window.observed ?? { there: undefined, tasks: [] };
        if (there === undefined) return false;
        const last = tasks.at(-1);
        const end = Math.max(there, last ? last.start + last.duration : 0);
        return performance.now() - end > rest;
      },
      REST,
      { timeout: 60_000, polling: 200 }
    );
    const observed = await page.evaluate(() => window.observed);
    const there = observed?.there ?? Number.NaN;
    const tasks = observed?.tasks ?? [];
    // Counted as after the picture only as long as one task follows another within the rest.
    const interactive = tasks.reduce(
      (end, { start, duration }) => (start < end + REST ? Math.max(end, start + duration) : end),
      there
    );
    return {
      interactive,
      paint: observed?.paint ?? Number.NaN,
      shift: observed?.shift ?? Number.NaN,
      blocked: tasks
        .filter(({ start }) => start < interactive)
        .reduce((sum, { duration }) => sum + Math.max(0, duration - LONG_TASK), 0),
      data
    };
  } finally {
    await context.close();
  }
}
