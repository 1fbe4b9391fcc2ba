import type { Page } from '@playwright/test';
import { countDraws, drawsOf } from './canvas-draws.ts';
import { atTime, expect, openMap, sliderOf, test } from './fixtures.ts';

/** Milliseconds without a stroke on any canvas after which the map counts as settled. */
const SETTLED = 1500;

/** Waits until nothing has been painted for a while, and gives how much has been painted until then. */
async function settle(page: Page): Promise<number> {
  let draws = -1;
  await expect
    .poll(
      async () => {
        const before = draws;
        draws = await drawsOf(page);
        return draws > 0 && draws === before;
      },
      { intervals: [SETTLED], timeout: 30_000 }
    )
    .toBe(true);
  return draws;
}

async function step(page: Page, hours: number): Promise<void> {
  await sliderOf(page).focus();
  for (let hour = 0; hour < hours; hour += 1) {
    await page.keyboard.press('ArrowRight');
    // One frame, so that each hour is really shown.
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

test('72 hours of the clock redraw nothing of the ground', async ({ page }) => {
  await countDraws(page);
  await openMap(page, atTime('1917-11-06T00:00'));
  const drawn = await settle(page);
  expect(drawn).toBeGreaterThan(20);
  await step(page, 72);
  expect(await settle(page)).toBe(drawn);
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /9 November New Style/);
});

test('going into the night before the map has rested paints the night once', async ({ page }) => {
  await countDraws(page);
  await openMap(page, atTime('1917-11-06T12:00'));
  // Not settled: the night that cannot be seen yet may still be unpainted.
  await expect.poll(() => drawsOf(page)).toBeGreaterThan(20);
  await step(page, 24);
  const drawn = await settle(page);
  await step(page, 24);
  expect(await settle(page)).toBe(drawn);
});

for (const ratio of [1, 2])
  test.describe(`a screen of ${String(ratio)} pixels to the point`, () => {
    test.use({ deviceScaleFactor: ratio });

    test('shows the ground and its names sharp', async ({ page }) => {
      await openMap(page, atTime('1917-11-06T12:00'));
      const canvases = page.getByRole('region', { name: 'Map of Petrograd' }).locator('canvas');
      await expect(canvases).toHaveCount(4);
      const sharpness = () =>
        canvases.evaluateAll((elements) =>
          elements
            .filter((element) => getComputedStyle(element).visibility === 'visible')
            .map((element) =>
              element instanceof HTMLCanvasElement
                ? [element.width / element.clientWidth, element.height / element.clientHeight]
                : []
            )
        );
      // The ground and the names, by day.
      await expect
        .poll(async () => (await sharpness()).map((pair) => pair.map((share) => share.toFixed(2))))
        .toEqual([
          [ratio.toFixed(2), ratio.toFixed(2)],
          [ratio.toFixed(2), ratio.toFixed(2)]
        ]);
    });
  });
