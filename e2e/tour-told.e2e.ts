import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, inAddress, openMap, test } from './fixtures.ts';

interface ItineraryFile {
  readonly title: { readonly en: string };
  readonly stops: {
    time: string;
    readonly tells: { readonly en: string; readonly ru: string };
  }[];
}

const readItinerary = (id: string): ItineraryFile =>
  JSON.parse(
    readFileSync(new URL(`../geo/itineraries/${id}.json`, import.meta.url), 'utf8')
  ) as ItineraryFile;

const PALACE = readItinerary('last-evening');
/** “Log barricades at the palace”. */
const BARRICADES = PALACE.stops[1]?.tells ?? { en: '', ru: '' };

const stopsOf = (page: Page) =>
  page.getByRole('list', { name: 'Stops, in order' }).getByRole('button', { name: /^Stop \d+ of/ });

async function openReady(page: Page, title = PALACE.title.en): Promise<void> {
  await openMap(page, '#lang=en&panel=tours');
  await page.getByRole('button', { name: title }).click();
  await expect(stopsOf(page).first()).toBeVisible();
}

const toggleDetails = (page: Page, stop: number) =>
  stopsOf(page)
    .nth(stop - 1)
    .click();

test('a stop of a ready-made tour is told in its words until it tells of another hour', async ({
  page
}) => {
  await openReady(page);
  await toggleDetails(page, 2);
  const told = page.getByRole('group', { name: 'What is told here' });
  await expect(told).toContainText(BARRICADES.en);
  await expect(told).toContainText('Orlando Figes, 1996');

  const hour = page.getByLabel('Hour of 1917');
  await hour.fill('25 Oct 15:00');
  await hour.press('Tab');
  await expect(told).not.toContainText(BARRICADES.en);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(told).toContainText(BARRICADES.en);
});

test('the same words stand on paper, in the walk, and in the files', async ({ page }) => {
  await openReady(page);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article', { name: 'Sheet for print' })).toContainText(BARRICADES.en);
  await page.emulateMedia({ media: 'screen' });

  await page.getByText('Take it along').click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'GPX' }).click();
  const file = readFileSync(await (await coming).path(), 'utf8');
  expect(file).toContain(BARRICADES.en);

  await page.getByRole('button', { name: 'Walk it now' }).click();
  await page.getByRole('button', { name: 'Next stop' }).click();
  await expect(page.getByText(BARRICADES.en)).toBeVisible();
});

test('a tour whose file has a fault is named with what to mend, and the others open', async ({
  page
}) => {
  await page.route(/\/cadets-mutiny-[^/]*\.json$/, (route) => {
    const file = readItinerary('cadets-mutiny');
    const [first] = file.stops;
    if (first) first.time = '1917-11-31T12:00';
    return route.fulfill({ json: file });
  });
  await openMap(page, '#lang=en&panel=tours');
  await expect(page.getByText(/left out: itineraries\/cadets-mutiny\.json/)).toBeVisible();
  await expect(
    page.getByText(/itineraries\/cadets-mutiny\.json · stops\.0.* · time · expected/)
  ).toBeVisible();
  await expect(
    page.getByRole('button', { name: readItinerary('cadets-mutiny').title.en })
  ).toHaveCount(0);
  await page.getByRole('button', { name: PALACE.title.en }).click();
  await expect(stopsOf(page)).toHaveCount(PALACE.stops.length);
});

test('a walk that follows 1917 has its waits in the plan, on paper and on foot', async ({
  page
}) => {
  await openReady(page);
  await expect(page.getByText(/min waiting/)).toHaveCount(0);
  await page.getByRole('switch', { name: 'Arrive when it happened' }).click();
  const list = page.getByRole('list', { name: 'Stops, in order' });
  await expect(list.getByText(/ waiting$/).first()).toBeVisible();
  const waits = await list.getByText(/ waiting$/).allTextContents();
  const arrivals = await list.getByText(/^after /).allTextContents();

  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('article', { name: 'Sheet for print' });
  for (const text of [...waits, ...arrivals]) await expect(sheet).toContainText(text);
  await expect(sheet).toContainText(/a minute of the walk is [\d.]+ min of then/);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'Walk it now' }).click();
  await page.getByRole('button', { name: 'Next stop' }).click();
  await expect(page.getByText(`By the plan: ${arrivals[0] ?? ''}`)).toBeVisible();
});

test('one finds the stop again to which one had walked', async ({ page }) => {
  await openReady(page);
  await page.getByRole('button', { name: 'Walk it now' }).click();
  await page.getByRole('button', { name: 'Next stop' }).click();
  await page.getByRole('button', { name: 'Next stop' }).click();
  await expect(page.getByText('Next: stop 3 of 6')).toBeVisible();
  expect(inAddress(page, 'panel')).toBe('walk:3');

  await page.getByRole('button', { name: 'Back to the plan' }).click();
  await page.getByRole('button', { name: 'Walk it now' }).click();
  await expect(page.getByText('Next: stop 3 of 6')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Next: stop 3 of 6')).toBeVisible();
  await page.getByRole('button', { name: 'Next stop' }).click();
  await expect(page.getByText('Next: stop 4 of 6')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Next: stop 3 of 6')).toBeVisible();
});

test('a link to a stop that the walk does not have says so and begins at the first', async ({
  page
}) => {
  await openReady(page);
  const tour = inAddress(page, 'tour') ?? '';
  await page.goto('about:blank');
  await openMap(page, `#lang=en&panel=walk:9&tour=${tour}`);
  await expect(page.getByRole('alert')).toHaveText(
    /names stop “9”, but this walk has stops 1 to 6/
  );
  await expect(page.getByText('Next: stop 1 of 6')).toBeVisible();
  await page.getByRole('button', { name: 'Next stop' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('with a position', () => {
  test.use({
    permissions: ['geolocation'],
    geolocation: { latitude: 59.9375, longitude: 30.3175, accuracy: 25 }
  });

  test('one sees oneself on the map while one walks, and nowhere afterwards', async ({ page }) => {
    await openReady(page);
    await page.getByRole('button', { name: 'Walk it now' }).click();
    const me = page.getByRole('img', { name: /You are here/ });
    await expect(me).toHaveCount(0);
    await page.getByRole('button', { name: 'Use my position' }).click();
    await expect(me).toBeVisible();
    await expect(me).toHaveAccessibleName('You are here, give or take 30 m');
    expect(page.url()).not.toContain('30.3175');
    await page.getByRole('button', { name: 'Back to the plan' }).click();
    await expect(me).toHaveCount(0);
  });
});

test('a moment or a place opened in another tab brings the tour and the chosen work along', async ({
  page
}) => {
  await openReady(page);
  const tour = inAddress(page, 'tour') ?? '';
  await page.goto('about:blank');
  await openMap(page, `#lang=en&only=reed&panel=tour&tour=${tour}`);
  const moment = page.getByRole('list', { name: 'Stops, in order' }).getByRole('link').first();
  const address = new URL((await moment.getAttribute('href')) ?? '', page.url());
  const parts = new URLSearchParams(address.hash.slice(1));
  expect(parts.get('tour')).toBe(tour);
  expect(parts.get('only')).toBe('reed');
  expect(parts.get('panel')).toBe('tour');
  expect(parts.get('t')).toBe(PALACE.stops[0]?.time);
});
