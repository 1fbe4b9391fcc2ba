import type { Locator, Page } from '@playwright/test';
import { expect, expectAddress, inAddress, openMap, test } from './fixtures.ts';
import { STOPS, TOUR, expectOtherTour, linkStopsOf, openTour, plateOf, stopsOf } from './tours.ts';

const handleOf = (page: Page, number: number): Locator =>
  page.getByTitle('Drag to another place in the list').nth(number - 1);

interface Spot {
  readonly x: number;
  readonly y: number;
}

async function middleOf(locator: Locator): Promise<Spot> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('what is to be dragged has no box');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses on a spot and moves the pressed mouse to another, in steps as a hand does. */
async function pressAndMove(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
}

test('a stop is dragged to another place of the list by its number', async ({ page }) => {
  await openTour(page);
  const [astoria, palace, ministry, garden] = STOPS;
  const [from, to] = [await middleOf(handleOf(page, 1)), await middleOf(handleOf(page, 3))];
  // Below the middle of the third stop.
  await pressAndMove(page, from, { x: to.x, y: to.y + 60 });
  await page.mouse.up();
  await expect(stopsOf(page)).toHaveText([palace, ministry, astoria, garden]);
  await expect(page.getByText('is now stop 3 of 4.')).toBeVisible();
  expect(linkStopsOf(page)[2]).toMatch(/^hotel-astoria/);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(stopsOf(page)).toHaveText([...STOPS]);
});

test('escape ends a drag and leaves the order and the panel as they were', async ({ page }) => {
  await openTour(page);
  const [from, to] = [await middleOf(handleOf(page, 1)), await middleOf(handleOf(page, 3))];
  await pressAndMove(page, from, to);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(stopsOf(page)).toHaveText([...STOPS]);
  await expectAddress(page, 'panel', 'tour');
  expect(inAddress(page, 'tour')).toBe(TOUR);
});

const VIEW = '&map=16/59.93300/30.30900';

test('a stop is dragged to another point of the map, and undoing brings it back', async ({
  page
}) => {
  await openTour(page, TOUR, VIEW);
  const from = await middleOf(plateOf(page, 3));
  await pressAndMove(page, from, { x: from.x - 90, y: from.y + 130 });
  await page.mouse.up();
  await expectOtherTour(page, TOUR);
  // A point of the map, or the place whose badge was there; the hour of the stop stays with it.
  const dragged = linkStopsOf(page)[2] ?? '';
  expect(dragged).not.toMatch(/^!war-ministry/);
  expect(dragged).toMatch(/,\.\.hgc$/);
  await expect(stopsOf(page)).toHaveCount(4);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectAddress(page, 'tour', TOUR);
  const back = await middleOf(plateOf(page, 3));
  expect(Math.hypot(back.x - from.x, back.y - from.y)).toBeLessThan(2);
});

test('a point that is picked on the map becomes a stop; escape ends picking', async ({ page }) => {
  await openTour(page, TOUR, VIEW);
  const pick = page.getByRole('button', { name: 'Pick on the map' });
  await pick.click();
  await expect(page.getByRole('status').filter({ hasText: 'Escape ends picking' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(pick).toBeVisible();
  await pick.click();
  // Beside the Post Office, on no badge.
  await page.mouse.click(250, 520);
  await expect(stopsOf(page)).toHaveCount(5);
  await expect(pick).toBeVisible();
  expect(linkStopsOf(page)[4]).toMatch(/^59\.9\d*\/30\.3\d*/);
  await expect(plateOf(page, 5)).toBeVisible();
});

test('the second mouse button adds the place whose badge is there', async ({ page }) => {
  await openTour(page, TOUR, VIEW);
  const badge = page
    .getByRole('region', { name: 'Map of Petrograd' })
    .getByRole('button', { name: /^St Isaac's Square/ });
  await badge.click({ button: 'right' });
  await expect(stopsOf(page)).toHaveCount(5);
  await expect(stopsOf(page).last()).toHaveText(/St Isaac's Square/);
});

test('a long press on the map adds a stop there', { tag: '@touch' }, async ({ page }) => {
  await openMap(page, `#lang=en&tour=${TOUR}${VIEW}`);
  await expect(plateOf(page, 1)).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const touchPoints = [{ x: 60, y: 300 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await expectOtherTour(page, TOUR);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expectAddress(page, 'panel', 'tour');
  expect(linkStopsOf(page)).toHaveLength(5);
});
