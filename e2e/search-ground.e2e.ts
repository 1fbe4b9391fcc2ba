import type { Locator, Page } from '@playwright/test';
import { atTime, expect, expectAddress, inAddress, openMap, searchOf, test } from './fixtures.ts';

const AT_NIGHT = atTime('1917-11-07T02:00');

/** What is drawn over the ground where something is lit up. */
const lightOf = (page: Page): Locator => page.locator('path.highlight-gold');

/** How far the map looks from a point, in degrees of latitude: a thousandth is about 100 m. */
function distanceFrom(page: Page, latitude: number, longitude: number): number {
  const [, lat = NaN, lon = NaN] = (inAddress(page, 'map') ?? '').split('/').map(Number);
  return Math.hypot(lat - latitude, (lon - longitude) / 2);
}

for (const [query, name, ground, latitude, longitude] of [
  // Mistyped, and in either alphabet; the middles of the streets are read off today's maps.
  ['Горховая', 'Gorokhovaya Street', 'street:gorokhovaya', 59.9295, 30.321],
  ['gorokhovya', 'Gorokhovaya Street', 'street:gorokhovaya', 59.9295, 30.321],
  // A name of today leads to the street of 1917.
  ['улица Ленина', 'Shirokaya Street', 'street:shirokaya', 59.9635, 30.3025],
  ['Letny sad', 'Summer Garden', 'park:summer-garden', 59.9445, 30.3355]
] as const)
  test(`“${query}” lights up ${name}`, async ({ page }) => {
    await openMap(page, AT_NIGHT);
    await searchOf(page).pressSequentially(query);
    await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(name);
    await searchOf(page).press('Enter');
    await expectAddress(page, 'ground', ground);
    await expect(lightOf(page).first()).toBeVisible();
    await expect(page.getByRole('search').getByRole('status')).toHaveText(
      `${name} is lit up on the map.`
    );
    await expect.poll(() => distanceFrom(page, latitude, longitude)).toBeLessThan(0.004);
  });

test('the whole street is in view, and Escape puts it out', async ({ page }) => {
  await openMap(page, AT_NIGHT);
  await searchOf(page).pressSequentially('Nevskij');
  await searchOf(page).press('Enter');
  await expect(lightOf(page).first()).toBeVisible();
  const map = page.getByRole('region', { name: 'Map of Petrograd' });
  await expect
    .poll(async () => {
      const [street, frame] = [await lightOf(page).first().boundingBox(), await map.boundingBox()];
      return (
        street !== null &&
        frame !== null &&
        street.width > frame.width / 3 &&
        street.x >= frame.x &&
        street.x + street.width <= frame.x + frame.width
      );
    })
    .toBe(true);
  await searchOf(page).press('Escape');
  await expect(lightOf(page)).toHaveCount(0);
  await expectAddress(page, 'ground', null);
});

test('another name can be chosen by the arrow keys', async ({ page }) => {
  await openMap(page, AT_NIGHT);
  await searchOf(page).pressSequentially('Palace Square');
  await expect(page.getByRole('listbox').getByRole('option').nth(1)).toContainText('Palace Square');
  await searchOf(page).press('ArrowDown');
  await searchOf(page).press('Enter');
  await expectAddress(page, 'ground', 'street:dvortsovaya-square');
});

test('the back button lights it up again', async ({ page }) => {
  await openMap(page, AT_NIGHT);
  await searchOf(page).fill('Sadovaya');
  await searchOf(page).press('Enter');
  await expectAddress(page, 'ground', 'street:sadovaya');
  await searchOf(page).fill('Smolny Institute');
  await expect(lightOf(page)).toHaveCount(0);
  await searchOf(page).press('Enter');
  await expectAddress(page, 'place', 'smolny');
  await page.goBack();
  await page.goBack();
  await expectAddress(page, 'ground', 'street:sadovaya');
  await expect(lightOf(page).first()).toBeVisible();
  await expectAddress(page, 'place', null);
});

test('a link lights it up and looks at it', { tag: '@phone' }, async ({ page }) => {
  await openMap(page, '#ground=street:kamennoostrovsky');
  await expect(lightOf(page).first()).toBeVisible();
  await expect.poll(() => distanceFrom(page, 59.967, 30.311)).toBeLessThan(0.015);
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(lightOf(page)).toHaveCount(0);
});

test('a link to a street that is not there is ignored', async ({ page }) => {
  await openMap(page, `${AT_NIGHT}&ground=street:nowhere`);
  await expectAddress(page, 'ground', null);
  await expect(lightOf(page)).toHaveCount(0);
});
