import type { CDPSession, Page } from '@playwright/test';
import { atTime, expect, expectAddress, inAddress, openMap, sliderOf, test } from './fixtures.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Draws one finger from spot to spot, as the glass reports it. */
async function swipe(session: CDPSession, spots: readonly Spot[]): Promise<void> {
  for (const [index, spot] of spots.entries())
    await session.send('Input.dispatchTouchEvent', {
      type: index === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [spot]
    });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function trackOf(page: Page): Promise<(share: number) => Spot> {
  const box = await sliderOf(page).boundingBox();
  if (!box) throw new Error('the slider has no box');
  return (share) => ({ x: box.x + box.width * share, y: box.y + box.height / 2 });
}

test(
  'a finger drags the slider and the map stays where it is',
  { tag: '@touch' },
  async ({ page }) => {
    await openMap(page, '#map=13/59.94000/30.31000&t=1917-11-06T12:00');
    await expectAddress(page, 'map', '13/59.94000/30.31000');
    const at = await trackOf(page);
    const session = await page.context().newCDPSession(page);
    const path = [0.17, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75].map(at);
    await swipe(
      session,
      // A finger wanders off the track, as fingers do.
      path.map((spot, index) => ({ ...spot, y: spot.y - index * 6 }))
    );
    await expect.poll(() => (inAddress(page, 't') ?? '') > '1917-11-07T12:00').toBe(true);
    expect(inAddress(page, 'map')).toBe('13/59.94000/30.31000');
  }
);

test('a finger on the map moves the map and not the clock', { tag: '@touch' }, async ({ page }) => {
  await openMap(page, '#map=13/59.94000/30.31000&t=1917-11-06T12:00');
  const session = await page.context().newCDPSession(page);
  const spots = [0, 1, 2, 3, 4, 5].map((index) => ({ x: 120 + index * 20, y: 250 }));
  await swipe(session, spots);
  await expect.poll(() => inAddress(page, 'map')).not.toBe('13/59.94000/30.31000');
  expect(inAddress(page, 't')).toBe('1917-11-06T12:00');
});

test('the thumb of the slider is wide enough for a finger', { tag: '@touch' }, async ({ page }) => {
  await openMap(page, atTime('1917-11-07T03:00'));
  const box = await sliderOf(page).boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
});
