import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, openMap, sliderOf, words } from './fixtures.ts';
import { NOT_KEPT, expectKept, openAbout, test } from './kept.ts';

const GARBAGE = 'garbage';

/** Replaces the kept copy of a file, as a failing disk would. */
async function spoil(page: Page, path: RegExp): Promise<void> {
  const spoilt = await page.evaluate(
    async ([source, garbage]) => {
      let count = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (!new RegExp(source).test(new URL(request.url).pathname)) continue;
          await cache.put(request, new Response(garbage, { status: 200 }));
          count += 1;
        }
      }
      return count;
    },
    [path.source, GARBAGE] as const
  );
  expect(spoilt).toBeGreaterThan(0);
}

const noticeOf = (page: Page) => page.getByRole('alert').filter({ hasText: words.en.broken });

test('a worker that is stopped is started again by the browser', async ({
  page,
  context,
  site
}) => {
  await openMap(page);
  await expectKept(page);
  const browser = await context.newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  await site.stop();
  await page.reload();
  await expectKept(page);
});

test('a worker that is removed is set up again by the next load', async ({ page }) => {
  await openMap(page);
  await expectKept(page);
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await expectKept(page);
});

for (const [what, path] of [
  ['page', /index\.html$/],
  ['program', /\/index-[^/]*\.js$/],
  ['file of facts', /\/bridges-[^/]*\.geojson$/]
] as const)
  test(`a kept ${what} that is damaged is mended from the network`, async ({ page, site }) => {
    await openMap(page);
    await expectKept(page);
    await spoil(page, path);
    await page.reload();
    await expect(sliderOf(page)).toBeVisible();
    await expect(noticeOf(page)).toHaveCount(0);
    await expectKept(page);
    await site.stop();
    await page.reload();
    await expectKept(page);
  });

test('a file that is gone from the server does not matter once it is kept', async ({
  page,
  site
}) => {
  await openMap(page);
  await expectKept(page);
  for (const path of site.files.keys()) site.faults.set(path, 404);
  await page.reload();
  await expectKept(page);
  await expect(noticeOf(page)).toHaveCount(0);
});

test.describe('without a network', () => {
  test.use({ expectedErrors: [/Failed to load resource|net::ERR/] });

  test('a damaged file of facts is named, and the rest works', async ({ page, site }) => {
    await openMap(page);
    await expectKept(page);
    await spoil(page, /\/bridges-[^/]*\.geojson$/);
    await site.stop();
    await page.reload();
    await expect(noticeOf(page).getByText(/timeline\/bridges\.geojson/)).toBeVisible();
    await expect(sliderOf(page)).toBeVisible();
  });

  test('a damaged program is told of in one sentence', async ({ page, site }) => {
    await openMap(page);
    await expectKept(page);
    await spoil(page, /\/index-[^/]*\.js$/);
    await site.stop();
    await page.reload();
    await expect(page.getByText(/The map has not started/)).toBeVisible({ timeout: 15_000 });
  });

  test('a damaged page is told of in one sentence', async ({ page, site }) => {
    await openMap(page);
    await expectKept(page);
    await spoil(page, /index\.html$/);
    await site.stop();
    await page.reload();
    await expect(page.getByText(/The copy of the map on this device is damaged/)).toBeVisible();
  });
});

test.describe('a server that has moved on', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('a damaged copy that no server can mend makes room for the server’s version', async ({
    page,
    site
  }) => {
    await openMap(page);
    await expectKept(page);
    await spoil(page, /\/index-[^/]*\.js$/);
    const [program = ''] = [...site.files.keys()].filter((path) => /\/index-.*\.js$/.test(path));
    site.faults.set(program, 404);
    // The page and all scripts of the server's version know the program by its new name.
    const move = (text: string): string => text.replaceAll(basename(program), 'index-moved.js');
    site.files = new Map(
      [...site.files].map(([path, content]) =>
        /\.(?:html|js)$/.test(path) && path !== 'service-worker.js'
          ? [move(path), Buffer.from(move(content.toString()))]
          : [path, content]
      )
    );
    await page.reload();
    await expect(page.getByText(/The map has not started/)).toBeVisible({ timeout: 15_000 });
    await page.reload();
    await expect(sliderOf(page)).toBeVisible();
  });
});

test.describe('a browser that keeps nothing', () => {
  test('without service workers the map works and says so', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await openMap(page);
    await openAbout(page);
    await expect(page.getByText(NOT_KEPT)).toBeVisible();
  });

  test('with storage that is denied the map works and says so', async ({ page, site }) => {
    const worker = site.files.get('service-worker.js')?.toString() ?? '';
    const denied = `CacheStorage.prototype.open = () => Promise.reject(new DOMException('denied', 'QuotaExceededError'));`;
    site.faults.set('service-worker.js', Buffer.from(denied + worker));
    await openMap(page);
    await openAbout(page);
    await expect(page.getByText(NOT_KEPT)).toBeVisible();
    await sliderOf(page).press('PageUp');
    await page.waitForLoadState('networkidle');
    await expect(page.getByText(NOT_KEPT)).toBeVisible();
  });
});
