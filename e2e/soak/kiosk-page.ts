import type { Page } from '@playwright/test';
import { describeScreen, findDifference, isInviting } from './screen.ts';

/** Milliseconds between two frames of a page whose time is let pass by hand. */
export const FRAME = 240;

/** Seconds of the kiosk's own settings, `idle` and `countdown`. */
const IDLE = 90;
const COUNTDOWN = 20;

/** Milliseconds of real time that a part of the program may take to come. */
const PATIENCE = 20_000;

/**
 * Takes the time of a page in hand: from now on it stands still but for `runFor`, and a frame is drawn four
 * times a second, as on a slow machine, so that hours can pass in minutes. Playback takes a frame that
 * comes later than a quarter of a second for one that was held up.
 */
async function takeTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.addInitScript((frame) => {
    globalThis.requestAnimationFrame = (callback) =>
      window.setTimeout(() => callback(performance.now()), frame);
    globalThis.cancelAnimationFrame = (request) => clearTimeout(request);
  }, FRAME);
}

/** Lets time pass until something is so; real time goes on meanwhile, for parts of the program to come. */
export async function passUntil(
  page: Page,
  what: string,
  isSo: () => Promise<boolean>
): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`In vain waited until ${what}.`);
    await page.clock.runFor(FRAME);
  }
}

/** Opens the screen of a museum; the address is that of the site. */
export async function openKiosk(page: Page, query = ''): Promise<void> {
  await takeTime(page);
  await page.goto(`./?kiosk${query}`);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 2000));
  await passUntil(page, 'the screen invites', () => isInviting(page));
}

/** Wakes the screen by a touch of its middle, and waits until all of the page is there. */
export async function wake(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.mouse.click(width / 2, height / 2);
  await passUntil(page, 'the screen is awake', async () => !(await isInviting(page)));
  const search = page.locator('header input[role=combobox]');
  await passUntil(page, 'all of the page is there', () => search.isVisible());
}

/** Waits until a screen is as `wanted`, and tells by what it differs if it never is. */
export async function findUnlike(
  page: Page,
  wanted: readonly string[]
): Promise<string | undefined> {
  const end = performance.now() + PATIENCE / 2;
  for (;;) {
    const difference = findDifference(await describeScreen(page), wanted);
    if (difference === undefined || performance.now() > end) return difference;
    await page.clock.runFor(FRAME);
  }
}

/** Waits until a screen no longer changes, and tells what it is like. */
export async function describeAtRest(page: Page): Promise<readonly string[]> {
  let before: readonly string[] = [];
  await passUntil(page, 'the screen is at rest', async () => {
    for (let frame = 0; frame < 5; frame += 1) await page.clock.runFor(FRAME);
    const now = await describeScreen(page);
    const isAtRest = findDifference(now, before) === undefined;
    before = now;
    return isAtRest;
  });
  return before;
}

/** Goes away, and lets the time pass until the screen invites the next visitor. */
export async function leave(page: Page): Promise<void> {
  // A clock that plays counts as a visitor: it plays to the end of its days first.
  for (let round = 0; round < 60; round += 1) {
    await page.clock.fastForward((IDLE + 1) * 1000);
    await page.clock.fastForward((COUNTDOWN + 1) * 1000);
    if (await isInviting(page)) return;
    await page.clock.runFor(30_000);
  }
  throw new Error('The screen did not come back to its invitation.');
}
