import type { Page } from '@playwright/test';
import { openMap, sliderOf, words } from './fixtures.ts';

/** Milliseconds of the page's clock let pass at a time, between two real frames. */
const STRIDE = 1000;

/** All that can be open at once while the hours pass, as the address says it: movers always are. */
export const EVERYTHING = '&area=on&panel=overview';

/** What a page holds on to, counted after a collection of garbage. */
export interface Leftovers {
  /** Bytes of JavaScript. */
  readonly heap: number;
  /** Nodes of the document, detached ones included. */
  readonly nodes: number;
  readonly listeners: number;
}

/**
 * Opens the map at the beginning of the seizure, with a clock that runs as fast as it can draw; `more`
 * goes on in the address, such as `&area=on`.
 */
export async function openForPlaying(page: Page, more = ''): Promise<void> {
  await page.clock.install();
  await openMap(page, `#t=1917-11-06T00:00${more}`);
  await page.getByLabel('Speed').selectOption('360');
}

/** Plays from midnight to midnight, 24–26 October Old Style, and goes back to the beginning. */
export async function playThroughSeizure(page: Page): Promise<void> {
  const slider = sliderOf(page);
  await slider.press('Home');
  await page.getByRole('button', { name: words.en.play, exact: true }).click();
  while (!(await slider.getAttribute('aria-valuetext'))?.includes('27 October'))
    await page.clock.runFor(STRIDE);
  // The last stride led up to six hours into the next chapter.
  await slider.press('PageDown');
  await slider.press('PageDown');
}

export async function measureLeftovers(page: Page): Promise<Leftovers> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const valueOf = (wanted: string): number =>
    metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return {
    heap: valueOf('JSHeapUsedSize'),
    nodes: valueOf('Nodes'),
    listeners: valueOf('JSEventListeners')
  };
}
