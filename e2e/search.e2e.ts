import { atTime, expect, expectAddress, openMap, searchOf, test } from './fixtures.ts';

for (const [query, name, id] of [
  ['winter pal', 'Winter Palace', 'winter-palace'],
  ['зимний', 'Winter Palace', 'winter-palace'],
  // Names of today lead to the place of 1917.
  ['Blagoveshchensky', 'Nikolaevsky Bridge', 'nikolaevsky-bridge'],
  ['Московский вокзал', 'Nikolaevsky (Moscow) Station', 'nikolaevsky-station']
] as const)
  test(`search finds ${name} by “${query}”`, { tag: '@phone' }, async ({ page }) => {
    await openMap(page, atTime('1917-11-07T02:00'));
    await searchOf(page).fill(query);
    await page.getByRole('option', { name }).first().click();
    await expectAddress(page, 'place', id);
    await expect(page.getByRole('heading', { name })).toBeVisible();
  });

test('search by the keyboard alone', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T02:00'));
  const search = searchOf(page);
  await search.pressSequentially('смольный');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await search.press('Enter');
  await expectAddress(page, 'place', 'smolny');
});

test('a name that is not on the map is answered in words', async ({ page }) => {
  await openMap(page);
  await searchOf(page).fill('qqqqzzzz');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(
    'No place and no event is called “qqqqzzzz”.'
  );
});
