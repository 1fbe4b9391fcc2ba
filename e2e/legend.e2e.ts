import { atTime, badgeOf, expect, expectAddress, openMap, test, words } from './fixtures.ts';

test('a switch of the legend takes a layer off the map and puts it back', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T02:00'));
  const bridge = badgeOf(page, 'Liteiny (Alexander) Bridge');
  await expect(bridge).toBeVisible();
  await page.getByRole('button', { name: words.en.legend, exact: true }).click();
  const layer = page.getByRole('switch', { name: /^Bridges/ });
  await layer.uncheck();
  await expect(bridge).toHaveCount(0);
  await layer.check();
  await expect(bridge).toBeVisible();
  await expectAddress(page, 'layers', null);
});

test('all layers can be hidden and shown at once', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T02:00'));
  await page.getByRole('button', { name: words.en.legend, exact: true }).click();
  await page.getByRole('button', { name: 'Hide all' }).click();
  await expectAddress(page, 'layers', '');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expectAddress(page, 'layers', null);
});
