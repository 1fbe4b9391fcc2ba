import type { Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { expect, inAddress, openMap, test } from './fixtures.ts';
import type { Language } from './fixtures.ts';

/** Four stops around St Isaac's Square, as a link of the map writes them. */
const TOUR =
  '10l0b4,d1,t3,shtk2c,nThe_other_island_of_the_government;hotel-astoria,..gy0;!mariinsky-25,.4.h80;!war-ministry-25,..hgc;alexander-garden,..hiu';

const words = {
  en: { use: 'Use my position', next: 'Next stop', first: 'Next: stop 1 of 4', near: 'Near you' },
  ru: {
    use: 'Моё местоположение',
    next: 'Следующая остановка',
    first: 'Дальше: остановка 1 из 4',
    near: 'Рядом с вами'
  }
} as const;

/** Out on the Neva. */
const FAR_OFF = { latitude: 59.9445, longitude: 30.3085, accuracy: 8 };

/**
 * The stops of the tour with their positions and an event of 1917 there as the record has them, and a spot of a street
 * on the way to each, with where the way leads from there.
 */
const WALKED = [
  {
    name: 'Military Hotel',
    onTheWay: { latitude: 59.9315, longitude: 30.3085 },
    direction: 'north',
    at: { latitude: 59.93293, longitude: 30.30881 },
    happened: /pickets/
  },
  {
    name: 'Preparliament sent home',
    onTheWay: { latitude: 59.932, longitude: 30.3085 },
    direction: 'south',
    at: { latitude: 59.93085, longitude: 30.3091 },
    happened: /commissar/
  },
  {
    name: 'War Ministry occupied',
    onTheWay: { latitude: 59.9332, longitude: 30.3078 },
    direction: 'north',
    at: { latitude: 59.9347, longitude: 30.3077 },
    happened: /Keksgolmsky/
  },
  {
    name: 'Alexander Garden',
    onTheWay: { latitude: 59.9356, longitude: 30.3079 },
    direction: '(north|east)',
    at: { latitude: 59.9366, longitude: 30.3092 },
    happened: /sailors/
  }
] as const;

/** About a hundred metres to the south of the hotel, and at its door. */
const BEFORE = { ...WALKED[0].onTheWay, accuracy: 8 };
const AT_HOTEL = { ...WALKED[0].at, accuracy: 8 };

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

  test(
    'a whole tour is walked by position without a network, from the first stop to the last',
    { tag: '@phone' },
    async ({ page, context }) => {
      await openWalk(page);
      await context.setOffline(true);
      await page.getByRole('button', { name: words.en.use }).click();
      for (const [index, { name, onTheWay, direction, at, happened }] of WALKED.entries()) {
        await context.setGeolocation({ ...onTheWay, accuracy: 8 });
        await expect(page.getByText(`Next: stop ${String(index + 1)} of 4`)).toBeVisible();
        await expect(page.getByText(new RegExp(`\\d+ m, to the ${direction}`))).toBeVisible();
        await expect(page.getByText(/You have arrived/)).toHaveCount(0);
        await expect(page.getByText(/off the planned way/)).toHaveCount(0);
        await context.setGeolocation({ ...at, accuracy: 8 });
        await expect(page.getByText(new RegExp(`You have arrived: ${name}`))).toBeVisible();
        await expect(page.getByText(happened).first()).toBeVisible();
        if (index < WALKED.length - 1)
          await page.getByRole('button', { name: words.en.next }).click();
      }
      await expect(page.getByText(/The walk ends here/)).toBeVisible();
      expect(inAddress(page, 'tour')).toBe(TOUR);
    }
  );
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

test.describe('for everyone', () => {
  test.use({ permissions: ['geolocation'], geolocation: BEFORE });

  for (const language of ['en', 'ru'] as const)
    test(`axe finds no fault with the walk, ${language}`, { tag: '@phone' }, async ({ page }) => {
      await openWalk(page, language);
      expect(await findViolations(page)).toEqual([]);
      await page.getByRole('button', { name: words[language].use }).click();
      await expect(page.getByRole('heading', { name: words[language].near })).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
    });
});
