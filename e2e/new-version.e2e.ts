import type { Page } from '@playwright/test';
import { atTime, chooseLanguage, expect, expectAddress, openMap, sliderOf } from './fixtures.ts';
import { expectKept, test } from './kept.ts';
import { createNextSite, readSite } from './site-server.ts';

const OLD = 'Petrograd, hour by hour';
const NEW = 'Petrograd, in a newer version';

const next = createNextSite(readSite(), NEW);

const noticeOf = (page: Page) => page.getByText('A new version of the map is ready.');
const renewOf = (page: Page) => page.getByRole('button', { name: 'Open it' });

test(
  'a newer version is told of quietly and opened only when asked for, at the same moment and place',
  { tag: '@phone' },
  async ({ page, site }) => {
    await openMap(page, atTime('1917-11-07T02:00', '&place=smolny'));
    await expectKept(page);
    site.files = next;
    await page.reload();
    await expect(noticeOf(page)).toBeVisible({ timeout: 20_000 });
    await expect(page).toHaveTitle(OLD);
    await expect(page.locator(':focus')).toHaveCount(0);
    await chooseLanguage(page, 'Русский');
    await expect(page.getByText('Готова новая версия карты.')).toBeVisible();
    await chooseLanguage(page, 'English');
    await renewOf(page).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle(NEW);
    await expectAddress(page, 't', '1917-11-07T02:00');
    await expect(noticeOf(page)).toHaveCount(0);
    await site.stop();
    await page.reload();
    await expect(page).toHaveTitle(NEW);
  }
);

test('a newer version can be put off, and waits', async ({ page, site }) => {
  await openMap(page);
  await expectKept(page);
  site.files = next;
  await page.reload();
  await page.getByRole('button', { name: 'Later' }).click({ timeout: 20_000 });
  await expect(noticeOf(page)).toHaveCount(0);
  await page.reload();
  await expect(page).toHaveTitle(OLD);
  await expect(noticeOf(page)).toBeVisible();
});

test('a newer version that breaks off halfway leaves the running one whole, even without a network', async ({
  page,
  site
}) => {
  await openMap(page);
  await expectKept(page);
  const [broken = ''] = [...next.keys()].filter((path) => path.includes('/ships-'));
  site.files = next;
  site.faults.set(broken, 'cut');
  await page.reload();
  await expect.poll(() => site.asked.includes(broken), { timeout: 20_000 }).toBe(true);
  await expect(page).toHaveTitle(OLD);
  await site.stop();
  await page.reload();
  await expectKept(page);
  await expect(page).toHaveTitle(OLD);
  await expect(noticeOf(page)).toHaveCount(0);
  site.faults.clear();
  await site.start();
  await page.reload();
  await expect(noticeOf(page)).toBeVisible({ timeout: 20_000 });
});

test('two windows on two versions: the older one works on, and says so', async ({
  page,
  context,
  site
}) => {
  await openMap(page);
  await expectKept(page);
  const other = await context.newPage();
  await openMap(other);
  site.files = next;
  await page.reload();
  await renewOf(page).click({ timeout: 20_000 });
  await expect(page).toHaveTitle(NEW);
  await expect(other).toHaveTitle(OLD);
  await expect(noticeOf(other)).toBeVisible();
  await sliderOf(other).press('PageUp');
  await renewOf(other).click();
  await expect(other).toHaveTitle(NEW);
});
