import type { CDPSession, Page } from '@playwright/test';
import { badgeOf, expect, expectAddress, inAddress, openMap, searchOf, test } from './fixtures.ts';

/* Two fingers on the head of the page or on the panel magnify the page, as those with weak eyes need it. */

const VIEW = '13/59.94000/30.31000';

const scaleOf = (page: Page): Promise<number> => page.evaluate(() => visualViewport?.scale ?? 0);

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the glass, from one moment to the next; spots are pixels of the glass. */
async function touch(page: Page, session: CDPSession, moments: readonly Spot[][]): Promise<void> {
  // The browser's tools count in pixels of the page, which are larger while it is magnified.
  const scale = await scaleOf(page);
  for (const [index, spots] of moments.entries())
    await session.send('Input.dispatchTouchEvent', {
      type: index === 0 ? 'touchStart' : 'touchMove',
      touchPoints: spots.map(({ x, y }, id) => ({ x: x / scale, y: y / scale, id }))
    });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const SHARES = Array.from({ length: 13 }, (_, index) => index / 12);

/** Two fingers side by side, at a height of the glass, go apart or together. */
const pinch = (page: Page, session: CDPSession, y: number, from: number, to: number) =>
  touch(
    page,
    session,
    SHARES.map((share) => {
      const half = (from + (to - from) * share) / 2;
      return [
        { x: 195 - half, y },
        { x: 195 + half, y }
      ];
    })
  );

/** Whether nothing is in view but map, so that no finger reaches anything else. */
const isAllMap = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { offsetLeft = 0, offsetTop = 0, width = 0, height = 0 } = visualViewport ?? {};
    return [0.02, 0.5, 0.98].every(
      (share) =>
        document
          .elementFromPoint(offsetLeft + width * share, offsetTop + height * share)
          ?.closest('main') !== null
    );
  });

test(
  'a page that fingers have magnified is moved and made small again over the map, which stays as it is',
  { tag: '@touch' },
  async ({ page }) => {
    await openMap(page, `#map=${VIEW}&t=1917-11-07T21:40`);
    await expect(searchOf(page)).toBeVisible();
    await expect(badgeOf(page, 'Smolny').first()).toBeAttached();
    await expectAddress(page, 'map', VIEW);
    const session = await page.context().newCDPSession(page);
    await pinch(page, session, 25, 60, 320);
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(2);

    const up = SHARES.map((share) => [{ x: 195, y: 700 - 500 * share }]);
    await expect
      .poll(async () => {
        await touch(page, session, up);
        return isAllMap(page);
      })
      .toBe(true);

    await expect
      .poll(async () => {
        if ((await scaleOf(page)) > 1) await pinch(page, session, 420, 360, 20);
        return scaleOf(page);
      })
      .toBe(1);
    expect(inAddress(page, 'map')).toBe(VIEW);

    // And two fingers zoom the map again.
    await pinch(page, session, 350, 60, 240);
    await expect
      .poll(() => Number(inAddress(page, 'map')?.split('/')[0]))
      .toBeGreaterThanOrEqual(14);
    expect(await scaleOf(page)).toBe(1);
  }
);
