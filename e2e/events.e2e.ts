import {
  atTime,
  badgeOf,
  expect,
  expectAddress,
  openMap,
  panelOf,
  searchOf,
  test,
  words
} from './fixtures.ts';

test('the search opens an event and sets the clock', async ({ page }) => {
  await openMap(page, atTime('1917-11-01T12:00'));
  await searchOf(page).fill('fires a blank');
  await page.getByRole('option', { name: 'Aurora fires a blank' }).click();
  await expectAddress(page, 'panel', 'event:aurora-shot');
  await expectAddress(page, 't', '1917-11-07T21:40');
  await expect(page.getByRole('heading', { name: 'Aurora fires a blank' })).toBeVisible();
});

test('an event of the hour opens from the panel and leaves the clock inside it', async ({
  page
}) => {
  await openMap(page, atTime('1917-11-07T23:30'));
  await panelOf(page, words.en.hour)
    .getByRole('link', { name: 'Fortress shells the palace' })
    .click();
  await expectAddress(page, 'panel', 'event:bombardment');
  await expectAddress(page, 't', '1917-11-07T23:30');
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(panelOf(page, 'Fortress shells the palace')).toHaveCount(0);
});

test('an event later than the slider is told with its day', async ({ page }) => {
  await openMap(page, '#panel=event:uritsky-robbed');
  const panel = panelOf(page, 'Uritsky stripped on his way home');
  await expect(panel).toContainText('The slider does not reach this day');
});

test('a link to no event says so and shows the chronicle', async ({ page }) => {
  await openMap(page, '#panel=event:nothing-of-the-kind');
  await expect(page.getByRole('alert')).toContainText('nothing-of-the-kind');
  await page.getByRole('link', { name: 'The missing red lantern' }).click();
  await expectAddress(page, 'panel', 'event:red-lantern');
  await expect(badgeOf(page, 'Naryshkin Bastion')).toHaveAttribute('aria-current', 'true');
});
