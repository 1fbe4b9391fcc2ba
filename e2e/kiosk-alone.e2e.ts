import type { Page } from '@playwright/test';
import { expect, sliderOf } from './fixtures.ts';
import { expectKept, test } from './kept.ts';
import { createNextSite, readSite } from './site-server.ts';

/* A museum's screen by which nobody stands for months. */

/** A museum that sets nothing has no such file, and the browser says so. */
test.use({ expectedErrors: [/kiosk\.json|status of 404/], serviceWorkers: 'block' });

const invitationOf = (page: Page) => page.getByRole('button', { name: /Touch to begin/ });

async function openKiosk(page: Page): Promise<void> {
  await page.goto('./?kiosk');
  await expect(invitationOf(page)).toBeVisible({ timeout: 30_000 });
}

async function wake(page: Page): Promise<void> {
  await invitationOf(page).click();
  await expect(page.locator('header input[role=combobox]')).toBeVisible();
}

const beginAnew = (page: Page) => page.getByRole('button', { name: 'Begin anew' }).click();

test('the nightly reload waits until nobody is there', async ({ page }) => {
  await page.clock.install({ time: new Date(2026, 10, 25, 1, 0) });
  await openKiosk(page);
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.clock.fastForward('02:50:00');
  await page.clock.runFor(1000);
  expect(loads, 'not before its hour').toBe(0);

  await wake(page);
  await page.clock.setSystemTime(new Date(2026, 10, 25, 4, 10));
  await page.clock.runFor(5000);
  await expect(sliderOf(page)).toBeVisible();
  expect(loads, 'not while a visitor is there').toBe(0);

  await beginAnew(page);
  await expect.poll(() => loads, { message: 'as soon as the visitor has gone' }).toBeGreaterThan(0);
  // The clock under test does not begin anew with the page, as that of a browser does.
  await page.clock.setSystemTime(new Date(2026, 10, 25, 5, 0));
  await expect(invitationOf(page)).toBeVisible({ timeout: 30_000 });
});

for (const [way, day] of [
  ['forward', 26],
  ['back', 24]
] as const)
  test(`a clock of the machine that jumps a day ${way} disturbs neither visitor nor play`, async ({
    page
  }) => {
    await page.clock.install({ time: new Date(2026, 10, 25, 11, 0) });
    await openKiosk(page);
    await page.clock.setSystemTime(new Date(2026, 10, day, 11, 0));
    const hour = page.locator('.attract .hour');
    const before = await hour.innerText();
    await expect.poll(() => hour.innerText(), { message: 'the play goes on' }).not.toBe(before);
    await wake(page);
    await page.clock.setSystemTime(new Date(2026, 10, 2 * day - 25, 11, 0));
    await page.clock.runFor(2000);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await sliderOf(page).press('PageUp');
    await page.clock.fastForward(91_000);
    await expect(page.getByRole('dialog', { name: /still there/ })).toBeVisible();
    await page.clock.fastForward(21_000);
    await expect(invitationOf(page)).toBeVisible();
  });

test('the screen is kept awake, also after it was out of sight', async ({ page }) => {
  const wishes: string[] = [];
  await page.exposeFunction('tellWish', (kind: string) => wishes.push(kind));
  // A browser without a screen grants no such wish: its place is taken by one that tells of it.
  await page.addInitScript(() => {
    const { tellWish } = globalThis as unknown as { tellWish: (kind: string) => Promise<void> };
    const request = async (kind: string): Promise<unknown> => {
      await tellWish(kind);
      return { release: () => Promise.resolve() };
    };
    Object.defineProperty(Navigator.prototype, 'wakeLock', { get: () => ({ request }) });
  });
  await openKiosk(page);
  await expect.poll(() => wishes).toEqual(['screen']);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => wishes).toEqual(['screen', 'screen']);
});

test.describe('a newer version', () => {
  test.use({ serviceWorkers: 'allow' });

  test('is put to use only when nobody is there', async ({ page, site }) => {
    const isWaiting = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return Boolean(registration?.waiting);
      });
    const [old, next] = ['Petrograd, hour by hour', 'Petrograd, in a newer version'];
    await openKiosk(page);
    await wake(page);
    await expectKept(page);
    site.files = createNextSite(readSite(), next);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    await expect.poll(isWaiting, { timeout: 20_000 }).toBe(true);
    await sliderOf(page).press('PageUp');
    await expect(page).toHaveTitle(old);
    await expect(page.getByText('A new version of the map is ready.')).toBeHidden();
    await beginAnew(page);
    await expect(page).toHaveTitle(next, { timeout: 20_000 });
    await expect(invitationOf(page)).toBeVisible({ timeout: 20_000 });
    expect(await isWaiting()).toBe(false);
  });
});
