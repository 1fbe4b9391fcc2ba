import type { Page } from '@playwright/test';
import { expect, expectAddress, inAddress, openMap, panelOf, test } from './fixtures.ts';

const SIX = ['Smolny Institute', 'Tauride', 'Mikhailovsky', 'Winter Palace', 'Mariinsky', 'Baltic'];

/** The stops that the planner lists, in order. */
const stopsOf = (page: Page) =>
  page.getByRole('list', { name: 'Stops, in order' }).getByRole('button', { name: /^Stop \d+ of/ });

/** Names of the stops, without their numbers. */
const namesOf = async (page: Page): Promise<string[]> =>
  (await stopsOf(page).allTextContents()).map((text) => text.replace(/^.*?:\s*/, '').trim());

/** Adds stops by the search of the planner, with keys alone. */
async function addByKeys(page: Page, names: readonly string[]): Promise<void> {
  const search = page.getByRole('combobox', { name: 'Search for a stop' });
  await search.focus();
  const before = await stopsOf(page).count();
  for (const [index, name] of names.entries()) {
    await page.keyboard.type(name);
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(stopsOf(page)).toHaveCount(before + index + 1);
  }
}

async function beginTour(page: Page, names: readonly string[]): Promise<void> {
  await openMap(page, '#panel=tours');
  await page.getByRole('button', { name: 'New tour' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Search for a stop' })).toBeVisible();
  await addByKeys(page, names);
}

test('a guide plans six stops by keyboard alone, moves one, has them ordered and undoes it', async ({
  page
}) => {
  await beginTour(page, SIX);
  const planned = await namesOf(page);
  expect(planned).toHaveLength(6);

  await stopsOf(page).nth(5).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(stopsOf(page).nth(4)).toBeFocused();
  const moved = planned.toSpliced(4, 2, planned[5] ?? '', planned[4] ?? '');
  expect(await namesOf(page)).toEqual(moved);
  await expect(page.getByText('is now stop 5 of 6.')).toBeVisible();

  await page.getByRole('button', { name: 'Suggest order' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/shorter order:|shortest order already/)).toBeVisible();
  expect((await namesOf(page)).toSorted()).toEqual(planned.toSorted());

  for (const _ of planned.slice(0, 2)) {
    await page.getByRole('button', { name: 'Undo', exact: true }).focus();
    await page.keyboard.press('Enter');
    if ((await namesOf(page)).join() === planned.join()) break;
  }
  expect(await namesOf(page)).toEqual(planned);
});

test('a link to a tour opens the same tour, and back leads through its steps', async ({ page }) => {
  await beginTour(page, SIX.slice(0, 3));
  const names = await namesOf(page);
  const tour = inAddress(page, 'tour') ?? '';
  await page.goto('about:blank');
  await openMap(page, `#panel=tour&tour=${tour}`);
  await expect(stopsOf(page)).toHaveCount(3);
  expect(await namesOf(page)).toEqual(names);

  await page.getByRole('button', { name: `Remove: ${names[1] ?? ''}` }).click();
  await expect(stopsOf(page)).toHaveCount(2);
  await page.goBack();
  await expect(stopsOf(page)).toHaveCount(3);
  await expectAddress(page, 'tour', tour);
});

test('a cut link says so in one sentence and keeps the stops that could be read', async ({
  page
}) => {
  await beginTour(page, SIX.slice(0, 4));
  const tour = inAddress(page, 'tour') ?? '';
  const cut = tour.slice(0, tour.lastIndexOf(';') - 1);
  await page.goto('about:blank');
  await openMap(page, `#panel=tour&tour=${cut}`);
  await expect(page.getByRole('alert')).toHaveText(/The link was cut: 2 of 4 stops could be read/);
  await expect(stopsOf(page)).toHaveCount(2);
});

test('tours of one’s own outlive the page; a deleted one comes back', async ({ page }) => {
  await beginTour(page, SIX.slice(0, 2));
  const name = page.getByRole('textbox', { name: 'Name of the tour' });
  await name.fill('Sunday');
  await name.press('Tab');
  await expect(page.getByRole('heading', { name: 'Sunday', level: 2 })).toBeVisible();
  await page.goto('about:blank');
  await openMap(page, '#panel=tours');
  await page.getByRole('button', { name: 'Delete: Sunday' }).click();
  await expect(page.getByRole('button', { name: 'Open: Sunday' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: 'Open: Sunday' }).click();
  await expect(stopsOf(page)).toHaveCount(2);
});

/*
 * control.csv, 24 October Old Style, evening: the Nikolaevsky Bridge is raised, the Palace Bridge is
 * down, and cadets of the government ask for papers on it.
 */
test('on 24 October at 20:00 one walks to the Winter Palace by the Palace Bridge, past cadets', async ({
  page
}) => {
  await openMap(page, '#t=1917-11-06T20:00&panel=way:finlyandsky-barracks/winter-palace');
  const panel = panelOf(page, 'Could one walk there?');
  await expect(panel.getByRole('heading', { name: 'Yes, by a longer way' })).toBeVisible();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Palace Bridge' }).first()).toHaveText(
    /papers checked by the government/
  );
  await expect(panel.getByRole('listitem').filter({ hasText: 'Nikolaevsky Bridge' })).toHaveText(
    /raised/
  );
});
