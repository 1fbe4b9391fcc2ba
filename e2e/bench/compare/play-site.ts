import type { Browser } from '@playwright/test';
import { timeFrames } from '../page/time-frames.ts';
import { EVERYTHING } from '../../playing.ts';

/** Real seconds in which one hour of the story passes in each, from midnight of 24 to that of 27 October. */
const SECONDS = 72;

/** Seconds after which frames no longer pay for what is compiled once. */
const WARM_UP_SECONDS = 6;

/** Milliseconds of every frame while the built site plays through the seizure with every layer on. */
export async function playSite(browser: Browser, url: string): Promise<readonly number[]> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    serviceWorkers: 'block'
  });
  try {
    await page.goto(`${url}#t=1917-11-06T00:00${EVERYTHING}`);
    await page.waitForLoadState('networkidle');
    await page.getByLabel('Speed').selectOption('60');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.waitForTimeout(WARM_UP_SECONDS * 1000);
    const { shown } = await timeFrames(page, () =>
      page.waitForTimeout((SECONDS - WARM_UP_SECONDS) * 1000)
    );
    return shown;
  } finally {
    await page.close();
  }
}
