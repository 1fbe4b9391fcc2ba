import type { Page } from '@playwright/test';
import { expect, inAddress, openMap, sliderOf, test } from './fixtures.ts';
import { TOUR } from './tours.ts';

const walkOf = (language = 'en'): string => `#lang=${language}&panel=walk&tour=${TOUR}`;

async function openWalk(page: Page): Promise<void> {
  await openMap(page, walkOf());
  await expect(page.getByText('Next: stop 1 of 4')).toBeVisible();
}

/** Some hundred metres to the south of the hotel, and at its door. */
const BEFORE = { latitude: 59.9315, longitude: 30.3085, accuracy: 8 };
const AT_HOTEL = { latitude: 59.93293, longitude: 30.30881, accuracy: 8 };

const usePosition = (page: Page) => page.getByRole('button', { name: 'Use my position' }).click();
const restPosition = (page: Page) =>
  page.getByRole('button', { name: 'Stop using my position' }).click();

/** What the page asked of the device, as the stubs below write it on the root of the document. */
const asked = (page: Page, what: string) => page.locator(`html[data-${what}]`);

test.describe('with a position', () => {
  test.use({ permissions: ['geolocation'], geolocation: BEFORE });

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const note = (key: string, value: string): void => {
        const { dataset } = document.documentElement;
        dataset[key] = `${dataset[key] ?? ''} ${value}`.trim();
      };
      navigator.vibrate = (pattern) => {
        note('vibrated', JSON.stringify(pattern));
        return true;
      };
      const { prototype } = AudioContext;
      Object.defineProperty(prototype, 'createOscillator', {
        value: new Proxy(
          Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'createOscillator')
            ?.value as () => OscillatorNode,
          {
            apply: (makeTone, context: AudioContext) => {
              note('sounded', 'note');
              return makeTone.call(context);
            }
          }
        )
      });
      const sentinel = {
        release: () => {
          note('awake', 'off');
          return Promise.resolve();
        }
      };
      Object.defineProperty(navigator, 'wakeLock', {
        value: {
          request: (kind: string) => {
            note('awake', kind);
            return Promise.resolve(sentinel);
          }
        }
      });
    });
  });

  test('the screen stays on while the position is in use, and only then', async ({ page }) => {
    await openWalk(page);
    await expect(asked(page, 'awake')).toHaveCount(0);
    await usePosition(page);
    await expect(page.locator('html')).toHaveAttribute('data-awake', 'screen');
    await restPosition(page);
    await expect(page.locator('html')).toHaveAttribute('data-awake', 'screen off');
    await usePosition(page);
    await expect(page.locator('html')).toHaveAttribute('data-awake', 'screen off screen');
    await page.getByRole('button', { name: 'Back to the plan' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-awake', 'screen off screen off');
  });

  test('an arrival is felt and heard once, by those who wish it', async ({ page, context }) => {
    await openWalk(page);
    await page.getByRole('checkbox', { name: 'Vibrate' }).check();
    // The sound is heard as it is switched on: two notes, and two at the stop.
    await page.getByRole('checkbox', { name: 'Soft sound' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-sounded', 'note note');
    await usePosition(page);
    await expect(page.getByText(/\d+ m, to the north/)).toBeVisible();
    await expect(asked(page, 'vibrated')).toHaveCount(0);
    await context.setGeolocation(AT_HOTEL);
    await expect(page.getByText(/You have arrived: Military Hotel/)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-vibrated', '[200,100,200]');
    await expect(page.locator('html')).toHaveAttribute('data-sounded', 'note note note note');
    // A few steps about the stop are no new arrival.
    await context.setGeolocation({ ...AT_HOTEL, latitude: 59.93299 });
    await expect(page.getByText(/You have arrived: Military Hotel/)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-vibrated', '[200,100,200]');
  });

  test('an arrival is neither felt nor heard by those who did not ask for it', async ({
    page,
    context
  }) => {
    await openWalk(page);
    await usePosition(page);
    await context.setGeolocation(AT_HOTEL);
    await expect(page.getByText(/You have arrived: Military Hotel/)).toBeVisible();
    await expect(asked(page, 'vibrated')).toHaveCount(0);
    await expect(asked(page, 'sounded')).toHaveCount(0);
  });

  test('where one was is gone with the walk: neither kept nor in the address', async ({
    page,
    context
  }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await openWalk(page);
    await usePosition(page);
    await context.setGeolocation(AT_HOTEL);
    await expect(page.getByText(/You have arrived/)).toBeVisible();
    await expect(page.getByText('Near you')).toBeVisible();
    // The middle of the map is a stop itself, the hotel or the palace, as the data have them.
    await expect
      .poll(() => inAddress(page, 'map'))
      .toMatch(/\/59\.93300\/30\.30895$|\/59\.93085\/30\.30910$/);
    const kept = await page.evaluate(async () => {
      const stores = await indexedDB.databases();
      return JSON.stringify([
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        stores,
        location.href
      ]);
    });
    for (const text of [kept, ...sent]) expect(text).not.toMatch(/59\.9329|30\.3088/);
    await page.reload();
    await expect(sliderOf(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Use my position' })).toBeVisible();
    await expect(page.getByText('Near you')).toHaveCount(0);
  });
});

test('without a place in the browser one is told so and taps through the stops', async ({
  page
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'geolocation');
  });
  await openWalk(page);
  await usePosition(page);
  await expect(page.getByText('This device gives no position.')).toBeVisible();
  await page.getByRole('button', { name: 'Next stop' }).click();
  await expect(page.getByText('Next: stop 2 of 4')).toBeVisible();
});

test('the position is asked for only on a tap', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.geolocation.watchPosition = (): number => {
      document.documentElement.dataset.located = 'yes';
      return 1;
    };
    navigator.geolocation.getCurrentPosition = (): void => {
      document.documentElement.dataset.located = 'yes';
    };
  });
  await openWalk(page);
  await page.getByRole('button', { name: 'Next stop' }).click();
  await expect(page.getByText('Next: stop 2 of 4')).toBeVisible();
  await expect(asked(page, 'located')).toHaveCount(0);
  await usePosition(page);
  await expect(page.locator('html')).toHaveAttribute('data-located', 'yes');
});
