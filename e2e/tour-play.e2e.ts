import type { Page } from '@playwright/test';
import { expect, expectAddress, inAddress, openMap, test } from './fixtures.ts';
import { openTour, plateOf } from './tours.ts';

const playOf = (page: Page) => page.getByRole('button', { name: 'Play the tour' });

/** What the walk says of itself: the stop it left or stands at, and the hour of 1917. */
const toldOf = (page: Page) => page.getByRole('status').filter({ hasText: /^Stop \d:/ });

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a tour is played from stop to stop, the clock of 1917 with it, and again from the start', async ({
    page
  }) => {
    await openTour(page);
    await playOf(page).click();
    // The hours that the link gives the stops: 25 October Old Style, 06:00, 12:00, 17:00, 18:30.
    for (const [stop, t] of [
      ['1: Military Hotel (Astoria)', '1917-11-07T06:00'],
      ['2: Preparliament sent home', '1917-11-07T12:00'],
      ['3: War Ministry occupied', '1917-11-07T17:00']
    ] as const) {
      await expect(toldOf(page)).toContainText(`Stop ${stop}`);
      await expectAddress(page, 't', t);
    }
    await expect(toldOf(page)).toContainText('Stop 4: Alexander Garden');
    await expect(playOf(page)).toBeVisible();
    await playOf(page).click();
    await expect(toldOf(page)).toContainText('Stop 1:');
    await page.getByRole('button', { name: 'Pause the tour' }).click();
    await page.getByRole('button', { name: 'Next stop' }).click();
    await expect(toldOf(page)).toContainText('Stop 2:');
    await page.getByRole('button', { name: 'End', exact: true }).click();
    await expect(toldOf(page)).toHaveCount(0);
  });
});

test('a tour that follows 1917 is at each stop when it happened, and is played from there to its end', async ({
  page
}) => {
  await openTour(page);
  const follow = page.getByRole('switch', { name: 'Arrive when it happened' });
  await follow.check();
  // Between the last two stops ninety minutes of 1917 pass while one walks some seven: no leg is tighter.
  await expect(follow).toHaveAccessibleDescription(
    /^A minute of the walk is 1[23](\.\d)? min of 1917; with the waits it takes \d/
  );
  const next = page.getByRole('button', { name: 'Next stop' });
  for (const [stop, t] of [
    [1, '1917-11-07T06:00'],
    [2, '1917-11-07T12:00'],
    [3, '1917-11-07T17:00']
  ] as const) {
    await next.click();
    await expect(toldOf(page)).toContainText(`Stop ${String(stop)}:`);
    await expectAddress(page, 't', t);
  }
  await playOf(page).click();
  // From the third stop on, not from the beginning once more.
  await expect(toldOf(page)).toContainText('Stop 4: Alexander Garden');
  await expectAddress(page, 't', '1917-11-07T18:30');
  await expect(playOf(page)).toBeVisible();
  await expect(plateOf(page, 4)).toBeVisible();
});

test('a walk that cannot follow 1917 says at which stop, and the address keeps the wish', async ({
  page
}) => {
  await openTour(page);
  const follow = page.getByRole('switch', { name: 'Arrive when it happened' });
  await follow.check();
  await page.getByRole('button', { name: 'Move up: War Ministry occupied' }).click();
  await expect(follow).toHaveAccessibleDescription(
    'Preparliament sent home tells of an earlier hour than a stop before it: put the stops in the order of their hours.'
  );
  const tour = inAddress(page, 'tour') ?? '';
  await page.goto('about:blank');
  await openMap(page, `#lang=en&panel=tour&tour=${tour}`);
  await expect(follow).toBeChecked();
  await page.getByRole('button', { name: 'Move down: War Ministry occupied' }).click();
  await expect(follow).toHaveAccessibleDescription(/^A minute of the walk is/);
});
