import type { Page } from '@playwright/test';
import { measureLeftovers } from '../playing.ts';
import type { Leftovers } from '../playing.ts';
import { findDrift, formatLeftovers } from './drift.ts';
import { FRAME, openKiosk, passUntil } from './kiosk-page.ts';
import { LOOP } from './run-soak.ts';

/** Loops of the play in a day: three days of the city take 144 seconds. */
export const LOOPS_OF_DAY = 600;

/** Loops after which the engine has compiled what it runs and filled the caches that stay. */
const WARM_UP = 20;

/** Loops between two lines of the report. */
const EVERY = 20;

/** Share by which what a page holds on to may differ after the warm-up. */
const TOLERANCE = 0.03;

/** What the page holds on to at midnight, with which each loop begins: later hours draw more, or less. */
async function measureAtMidnight(page: Page): Promise<Leftovers> {
  const hour = page.locator('.attract .hour');
  await page.clock.runFor(FRAME * 10);
  await passUntil(page, 'the play begins again', async () => (await hour.innerText()) === '00:00');
  return measureLeftovers(page);
}

/** Lets the play that attracts visitors go on with nobody there; throws if what the page holds grows. */
export async function runPlay(
  page: Page,
  loops: number,
  report: (line: string) => void
): Promise<void> {
  await openKiosk(page);
  for (let loop = 0; loop < WARM_UP; loop += 1) await page.clock.runFor(LOOP);
  const readings: Leftovers[] = [await measureAtMidnight(page)];
  report(`after the warm-up   ${readings.map(formatLeftovers).join('')}`);
  for (let loop = 1; loop <= loops; loop += 1) {
    await page.clock.runFor(LOOP);
    if (loop % EVERY !== 0 && loop !== loops) continue;
    const reading = await measureAtMidnight(page);
    readings.push(reading);
    const hours = ((loop / LOOPS_OF_DAY) * 24).toFixed(1);
    report(`${hours.padStart(5)} hours   ${formatLeftovers(reading)}`);
  }
  const { text, isFlat } = findDrift(readings, TOLERANCE);
  report(`After the warm-up: ${text}`);
  if (!isFlat) throw new Error(`Not flat: ${text}`);
}
