import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
}

const browserOf = (page: Page): Browser => {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser to trace');
  return browser;
};

const FRAME_CATEGORIES = ['devtools.timeline.frame', 'disabled-by-default-devtools.timeline.frame'];

/** Counts the frames for which the main thread of the page draws while something is done. */
export async function countFrames(page: Page, act: () => Promise<unknown>): Promise<number> {
  const browser = browserOf(page);
  await browser.startTracing(page, { categories: FRAME_CATEGORIES });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return trace.traceEvents.filter(({ name }) => name === 'BeginMainThreadFrame').length;
}
