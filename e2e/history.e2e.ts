import { atTime, expect, expectAddress, openMap, sliderOf, test, words } from './fixtures.ts';

test('the back button returns to the place and the time before', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T01:00', '&place=post-office'));
  await expect(page.getByRole('heading', { name: 'General Post Office' })).toBeVisible();
  await page.getByRole('button', { name: words.en.next, exact: true }).click();
  await expectAddress(page, 't', '1917-11-07T01:25');
  await page.getByRole('button', { name: words.en.closePlace }).click();
  await expectAddress(page, 'place', null);
  await page.goBack();
  await expectAddress(page, 'place', 'post-office');
  await expect(page.getByRole('heading', { name: 'General Post Office' })).toBeVisible();
  await page.goBack();
  await expectAddress(page, 't', '1917-11-07T01:00');
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /^1 hour,/);
  await page.goForward();
  await expectAddress(page, 't', '1917-11-07T01:25');
});

test('scrubbing leaves no entries in the history', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T01:00'));
  await expectAddress(page, 't', '1917-11-07T01:00');
  const entries = await page.evaluate(() => history.length);
  for (let press = 0; press < 12; press += 1) await sliderOf(page).press('ArrowRight');
  await expectAddress(page, 't', '1917-11-07T13:00');
  expect(await page.evaluate(() => history.length)).toBe(entries);
});
