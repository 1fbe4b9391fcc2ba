import {
  atTime,
  badgeOf,
  expect,
  expectAddress,
  openMap,
  panelOf,
  test,
  words
} from './fixtures.ts';

test('a place opens by the mouse on the map and closes again', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T02:00', '&map=15/59.94000/30.31400'));
  await badgeOf(page, 'Winter Palace').click();
  await expectAddress(page, 'place', 'winter-palace');
  const panel = panelOf(page, 'Winter Palace');
  await expect(panel.getByRole('heading', { name: 'Winter Palace' })).toBeVisible();
  // Name of today, holder, and what it rests on.
  await expect(panel).toContainText('State Hermitage');
  await expect(panel).toContainText('Provisional Government');
  await expect(panel).toContainText('Sources');
  await page.getByRole('button', { name: words.en.closePlace }).click();
  await expect(panel.getByRole('heading', { name: 'Winter Palace' })).toBeHidden();
  await expectAddress(page, 'place', null);
});

test('a place opens by the keyboard on the map and gives the focus back', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T02:00', '&map=15/59.94000/30.31400'));
  const marker = badgeOf(page, 'Winter Palace');
  await marker.focus();
  await page.keyboard.press('Enter');
  await expectAddress(page, 'place', 'winter-palace');
  await expect(page.getByRole('heading', { name: 'Winter Palace' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expectAddress(page, 'place', null);
  await expect(marker).toBeFocused();
});

test('the history of a place sets the clock', async ({ page }) => {
  await openMap(page, atTime('1917-11-06T12:00', '&place=telephone-exchange'));
  await page.getByRole('link', { name: '29 October O.S., 07:30' }).first().click();
  await expectAddress(page, 't', '1917-11-11T07:30');
});
