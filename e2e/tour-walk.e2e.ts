import type { Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { expect, inAddress, openMap, test } from './fixtures.ts';
import type { Language } from './fixtures.ts';

/** Four stops around St Isaac's Square, as a link of the map writes them. */
const TOUR =
  '10l0b4,d1,t3,shtk2c,nThe_other_island_of_the_government;hotel-astoria,..gy0;!mariinsky-25,.4.h80;!war-ministry-25,..hgc;alexander-garden,..hiu';

const words = {
  en: { use: 'Use my position', next: 'Next stop', first: 'Next: stop 1 of 4' },
  ru: { use: 'Моё местоположение', next: 'Следующая остановка', first: 'Дальше: остановка 1 из 4' }
} as const;

/** About a hundred metres to the south of the hotel; at its door; out on the Neva. */
const BEFORE = { latitude: 59.9315, longitude: 30.3085, accuracy: 8 };
const AT_HOTEL = { latitude: 59.93293, longitude: 30.30881, accuracy: 8 };
const FAR_OFF = { latitude: 59.9445, longitude: 30.3085, accuracy: 8 };

async function openWalk(page: Page, language: Language = 'en'): Promise<void> {
  await openMap(page, `#lang=${language}&panel=walk&tour=${TOUR}`, language);
  await expect(page.getByText(words[language].first)).toBeVisible();
}

test.describe('with a position', () => {
  test.use({
    permissions: ['geolocation'],
    geolocation: BEFORE,
    // The browser itself looks for the icon of the page again at each new address, past the copy on the device.
    expectedErrors: [/icon\.svg/]
  });

  test(
    'a walker is led to the stops, and told when the way is left',
    { tag: '@phone' },
    async ({ page, context }) => {
      await openWalk(page);
      await expect(page.getByText(/\d+ m, to the/)).toHaveCount(0);
      await page.getByRole('button', { name: words.en.use }).click();
      await expect(page.getByText(/\d+ m, to the north/)).toBeVisible();
      await context.setGeolocation(AT_HOTEL);
      await expect(page.getByText(/You have arrived: Military Hotel/)).toBeVisible();
      await page.getByRole('button', { name: words.en.next }).click();
      await context.setGeolocation(FAR_OFF);
      await expect(page.getByText(/off the planned way/)).toBeVisible();
      const address = page.url();
      expect(address).not.toContain('59.9445');
      expect(inAddress(page, 'tour')).toBe(TOUR);
    }
  );

  test('the walk goes on without a network', async ({ page, context }) => {
    await openWalk(page);
    await context.setOffline(true);
    await page.getByRole('button', { name: words.en.use }).click();
    await expect(page.getByText(/\d+ m, to the north/)).toBeVisible();
    await page.getByRole('button', { name: words.en.next }).click();
    await expect(page.getByText('Next: stop 2 of 4')).toBeVisible();
  });
});

test('refused, the position is done without: one taps through the stops', async ({ page }) => {
  await openWalk(page);
  await page.getByRole('button', { name: words.en.use }).click();
  await expect(page.getByText(/The position was refused/)).toBeVisible();
  for (const stop of [2, 3, 4]) {
    await page.getByRole('button', { name: words.en.next }).click();
    await expect(page.getByText(`Next: stop ${String(stop)} of 4`)).toBeVisible();
  }
});

test('without a tour the walk says so', async ({ page }) => {
  await openMap(page, '#lang=en&panel=walk');
  await expect(page.getByText(/No tour is open/)).toBeVisible();
});

for (const language of ['en', 'ru'] as const)
  test(`axe finds no fault with the walk, ${language}`, { tag: '@phone' }, async ({ page }) => {
    await openWalk(page, language);
    expect(await findViolations(page)).toEqual([]);
  });
