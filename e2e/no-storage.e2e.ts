import type { Page } from '@playwright/test';
import {
  atTime,
  expect,
  expectAddress,
  openMap,
  panelOf,
  sliderOf,
  test,
  words
} from './fixtures.ts';

/* Whatever a browser or a machine lacks, the map works; chromium here has no graphics card at all. */

/** What a browser lacks, by a script that runs before the page's own. */
const LACKS: Readonly<Record<string, () => void>> = {
  'storage is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'storage is denied': () => {
    const deny = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, { get: deny, configurable: true });
  },
  'databases never answer': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  },
  'nothing can be drawn on a canvas': () => {
    HTMLCanvasElement.prototype.getContext = () => null;
  }
};

/** Reads a story, plans a walk and finds a place: what a visitor keeps, as far as a browser keeps it. */
async function useMap(page: Page): Promise<void> {
  await expect(panelOf(page, words.en.hour)).toBeVisible();
  await page.getByRole('button', { name: words.en.next, exact: true }).click();
  await page.getByRole('button', { name: words.en.stories, exact: true }).click();
  await page.getByRole('heading', { level: 3 }).getByRole('link').first().click();
  await page.keyboard.press('PageDown');
  await page.evaluate(() => (location.hash = '#panel=tours'));
  await page.getByRole('button', { name: 'New tour' }).click();
  await page.getByRole('combobox', { name: 'Search for a stop' }).fill('Smolny');
  await page.getByRole('listbox').getByRole('option').first().click();
  await expect(page.getByRole('button', { name: /^Stop 1 of 1/ })).toBeVisible();
  await expectAddress(page, 'panel', 'tour');
}

for (const [what, lack] of Object.entries(LACKS))
  test(`where ${what}, the map works`, async ({ page }) => {
    await page.addInitScript(lack);
    await openMap(page, atTime('1917-11-07T02:00', '&area=on&from=1917-11-06T12:00'));
    await useMap(page);
    await sliderOf(page).press('PageUp');
    await expect(page.getByRole('alert').filter({ hasText: words.en.broken })).toHaveCount(0);
  });

test.describe('of a museum', () => {
  test.use({ expectedErrors: [/kiosk\.json/] });

  for (const [what, lack] of Object.entries(LACKS))
    test(`where ${what}, the screen works and begins anew`, async ({ page }) => {
      await page.addInitScript(lack);
      await page.goto('./?kiosk');
      const invitation = page.getByRole('button', { name: /Touch to begin/ });
      await invitation.click({ timeout: 30_000 });
      await useMap(page);
      await page.getByRole('button', { name: 'Begin anew' }).click();
      await expect(invitation).toBeVisible();
      await invitation.click();
      await expect(panelOf(page, words.en.hour)).toBeVisible();
      await expectAddress(page, 'tour', null);
    });
});
