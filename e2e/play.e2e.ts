import type { Page } from '@playwright/test';
import {
  atTime,
  expect,
  expectAddress,
  inAddress,
  openMap,
  searchOf,
  sliderOf,
  test,
  words
} from './fixtures.ts';

const { play, pause } = words.en;
const buttonOf = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Ledger: 24 October Old Style, the bridges fall between 14:30 and 17:00. */
const BEFORE_THE_BRIDGES = '1917-11-06T15:00';

test('time plays through the afternoon of the bridges', async ({ page }) => {
  await openMap(page, atTime(BEFORE_THE_BRIDGES, '&place=liteiny-bridge'));
  const held = page.getByRole('group', { name: words.en.held });
  await expect(held).toContainText('Provisional Government');
  await buttonOf(page, play).click();
  await expect(buttonOf(page, pause)).toBeVisible();
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /^1[7-9] hours/);
  await buttonOf(page, pause).click();
  await expect(buttonOf(page, play)).toBeVisible();
  await expect(held).toContainText('Military Revolutionary Committee');
  await expect.poll(() => (inAddress(page, 't') ?? '') >= '1917-11-06T17:00').toBe(true);
});

test('touching the slider stops the play', async ({ page }) => {
  await openMap(page, atTime(BEFORE_THE_BRIDGES));
  await buttonOf(page, play).click();
  await sliderOf(page).press('Home');
  await expect(buttonOf(page, play)).toBeVisible();
  await expectAddress(page, 't', '1917-11-06T00:00');
  await page.waitForTimeout(400);
  await expectAddress(page, 't', '1917-11-06T00:00');
});

test('play stops when the page is hidden', async ({ page }) => {
  await openMap(page, atTime(BEFORE_THE_BRIDGES));
  await buttonOf(page, play).click();
  // Chromium's devtools cannot hide a headless page, so the page is told as a browser would tell it.
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(buttonOf(page, play)).toBeVisible();
});

test('the next and the previous change of hands', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T00:30'));
  await buttonOf(page, words.en.next).click();
  // Tauride Palace and Shpalernaya, 25 October 01:00; then the General Post Office, 01:25.
  await expectAddress(page, 't', '1917-11-07T01:00');
  await buttonOf(page, words.en.next).click();
  await expectAddress(page, 't', '1917-11-07T01:25');
  await buttonOf(page, words.en.previous).click();
  await expectAddress(page, 't', '1917-11-07T01:00');
});

test('Space plays when nothing else owns it', async ({ page }) => {
  await openMap(page, atTime(BEFORE_THE_BRIDGES));
  await page.keyboard.press('Space');
  await expect(buttonOf(page, pause)).toBeVisible();
  await page.keyboard.press('Space');
  await expect(buttonOf(page, play)).toBeVisible();
  await searchOf(page).fill('Winter');
  await page.keyboard.press('Space');
  await expect(buttonOf(page, play)).toBeVisible();
});
