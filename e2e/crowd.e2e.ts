import type { Locator, Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { addSites } from './crowd-sites.ts';
import type { Site } from './crowd-sites.ts';
import { atTime, chooseLanguage, expect, openMap, panelOf, sliderOf, test } from './fixtures.ts';

const NOON = '1917-11-06T12:00';
/** The same light a day later. */
const NEXT_NOON = '1917-11-07T12:00';

const sideAt = ({ properties: { control } }: Site, t: string): string | undefined =>
  control.findLast(({ start }) => start.best <= t)?.side;

/** Whether a site changed hands in the hour before a noon, which is marked on the map. */
const isFreshAt = ({ properties: { control } }: Site, noon: string): boolean =>
  control.some(({ start: { best } }) => best > noon.replace('T12', 'T10') && best <= noon);

/** About how far apart two sites are, in degrees of latitude. */
const distance = (a: Site, b: Site): number => {
  const [[x, y], [u, v]] = [a.properties.position, b.properties.position];
  return Math.hypot((x - u) / 2, y - v);
};

/** The site that stands by itself, of those that a test can use. */
function loneliest(sites: readonly Site[], isUsable: (site: Site) => boolean): Site {
  const roomOf = (site: Site): number =>
    Math.min(...sites.map((other) => (other === site ? Infinity : distance(site, other))));
  const usable = sites.filter(isUsable).slice(0, 200);
  const [best] = usable.toSorted((a, b) => roomOf(b) - roomOf(a));
  if (!best) throw new Error('there is no such site');
  return best;
}

const isPoint = ({ geometry }: Site): boolean => geometry.type === 'Point';

/** The part of the address that puts a position into the middle of the map. */
const viewOf = ([longitude, latitude]: Site['properties']['position'], zoom = 17): string =>
  `&map=${String(zoom)}/${String(latitude)}/${String(longitude)}`;

const mapOf = (page: Page): Locator => page.getByRole('region', { name: 'Map of Petrograd' });

async function middleOf(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await mapOf(page).boundingBox();
  if (!box) throw new Error('the map is not shown');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The list of the places that are told of those in view. */
const listOf = (page: Page): Locator => mapOf(page).getByRole('group', { name: /in view/ });

/** What is drawn in the middle of the map. */
async function pictureOf(page: Page): Promise<string> {
  const { x, y } = await middleOf(page);
  const clip = { x: x - 16, y: y - 16, width: 32, height: 32 };
  return (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
}

/** Waits until two pictures in a row are the same. */
async function settledPicture(page: Page): Promise<string> {
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      last = await pictureOf(page);
      return last === before;
    })
    .toBe(true);
  return last;
}

/** The pictures of a site at both noons. */
async function picturesOf(page: Page, { properties }: Site): Promise<readonly string[]> {
  const pictures: string[] = [];
  for (const t of [NOON, NEXT_NOON]) {
    await openMap(page, atTime(t, viewOf(properties.position)));
    await expect(listOf(page).getByRole('button', { name: properties.name.en })).toBeAttached();
    pictures.push(await settledPicture(page));
    await page.goto('about:blank');
  }
  return pictures;
}

test('of a thousand places more each is drawn by the side that holds it', async ({ page }) => {
  const sites = await addSites(page, 1000, 'points');
  const isSettled = (site: Site): boolean => !isFreshAt(site, NOON) && !isFreshAt(site, NEXT_NOON);
  const turns = loneliest(
    sites,
    (site) => isSettled(site) && sideAt(site, NOON) !== sideAt(site, NEXT_NOON)
  );
  const stays = loneliest(
    sites,
    (site) => isSettled(site) && sideAt(site, NOON) === sideAt(site, NEXT_NOON)
  );
  const [before, after] = await picturesOf(page, turns);
  expect(after).not.toBe(before);
  const [still, same] = await picturesOf(page, stays);
  expect(same).toBe(still);
});

test('a place of a crowd is pointed at, named and opened, and so is what it is on the ground', async ({
  page
}) => {
  const sites = await addSites(page, 1000, 'mixed');
  const site = loneliest(sites, isPoint);
  const { name, position } = site.properties;
  await openMap(page, atTime(NOON, viewOf(position)));
  await expect(listOf(page).getByRole('button', { name: name.en })).toBeAttached();
  const { x, y } = await middleOf(page);
  await page.mouse.move(x + 3, y - 3, { steps: 2 });
  await expect(mapOf(page).getByText(name.en, { exact: true })).toBeVisible();
  await page.mouse.click(x + 3, y - 3);
  await expect(panelOf(page, name.en)).toBeVisible();

  const block = loneliest(sites, ({ geometry }) => geometry.type === 'Polygon');
  const [corner] = (
    block.geometry.coordinates as readonly (readonly (readonly [number, number])[])[]
  )[0] ?? [[0, 0]];
  const [longitude, latitude] = block.properties.position;
  // Between the middle and a corner: inside, and away from the badge.
  const inside = [
    longitude + 0.6 * ((corner?.[0] ?? 0) - longitude),
    latitude + 0.6 * ((corner?.[1] ?? 0) - latitude)
  ] as const;
  await page.goto('about:blank');
  await openMap(page, atTime(NOON, viewOf(inside)));
  await expect(listOf(page)).toBeAttached();
  await page.waitForLoadState('networkidle');
  await page.mouse.click(x, y);
  await expect(panelOf(page, block.properties.name.en)).toBeVisible();
});

test('a place of a crowd is opened by a tap @touch', async ({ page }) => {
  const site = loneliest(await addSites(page, 1000, 'points'), isPoint);
  const { name, position } = site.properties;
  await openMap(page, atTime(NOON, viewOf(position)));
  await expect(listOf(page).getByRole('button', { name: name.en })).toBeAttached();
  const { x, y } = await middleOf(page);
  // A finger need not meet the badge.
  await page.touchscreen.tap(x + 12, y + 12);
  await expect(panelOf(page, name.en)).toBeVisible();
});

test('the keys go through the places in view, of which it is said how many there are', async ({
  page
}) => {
  await addSites(page, 1000, 'points');
  await openMap(page, atTime(NOON, '&map=12/59.94/30.32'));
  const list = mapOf(page).getByRole('group', {
    name: /^50 of the \d+ places in view, the most important$/
  });
  await expect(list).toHaveAccessibleDescription(/Arrow keys .* Zoom in/);
  await expect(list.getByRole('button')).toHaveCount(50);
  await mapOf(page).focus();
  await page.keyboard.press('Tab');
  const focused = list.locator(':focus');
  const first = await focused.getAttribute('aria-label');
  expect(first).toMatch(/: /);
  await page.keyboard.press('ArrowRight');
  await expect(focused).not.toHaveAttribute('aria-label', first ?? '');
  const label = (await focused.getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Enter');
  const [name = ''] = label.split(/[:(]/);
  await expect(page.getByRole('heading', { level: 2, name: name.trim() })).toBeVisible();
  // What is open stays in the list, and says so.
  await expect(list.locator('[aria-current]')).toHaveAttribute('aria-label', label);
});

test('a step of the clock is told in the list, and the list speaks each language', async ({
  page
}) => {
  const sites = await addSites(page, 1000, 'points');
  const site = loneliest(
    sites,
    (each) => sideAt(each, NOON) === 'mrc' && sideAt(each, NEXT_NOON) === 'government'
  );
  const { name, position } = site.properties;
  await openMap(page, atTime(NOON, viewOf(position)));
  const stop = listOf(page).getByRole('button', { name: name.en });
  await expect(stop).toHaveAccessibleName(/Military Revolutionary Committee/);
  await page.evaluate((hash) => (location.hash = hash), atTime(NEXT_NOON, viewOf(position)));
  await expect(stop).toHaveAccessibleName(/Provisional Government/);
  await chooseLanguage(page, 'Русский');
  const list = page.getByRole('group', { name: /в поле зрения/ });
  await expect(list.getByRole('button', { name: name.ru })).toBeAttached();
});

test('with a crowd on the map the page has no faults of access', async ({ page }) => {
  await addSites(page, 1000, 'mixed');
  await openMap(page, atTime(NOON, '&map=12/59.94/30.32'));
  await expect(listOf(page)).toBeAttached();
  expect(await findViolations(page)).toEqual([]);
});

test.describe('where the part that draws a crowd does not come', () => {
  test.use({ expectedErrors: [/ERR_FAILED|CrowdOnMap/] });

  test('the page says so, and all else works', async ({ page }) => {
    await page.route(/\/CrowdOnMap-[^/]*\.js$/, (route) => route.abort());
    await addSites(page, 1000, 'points');
    await openMap(page, atTime(NOON));
    await expect(
      page.getByText('The places could not be loaded. Check the connection and reload the page.')
    ).toBeVisible();
    await page.getByRole('button', { name: 'Next change of hands' }).click();
  });
});

test('ten thousand places more are drawn, told and opened', async ({ page }) => {
  test.setTimeout(120_000);
  const site = loneliest(await addSites(page, 10_000, 'points'), isPoint);
  const { name, position } = site.properties;
  await page.goto(`./${atTime(NOON, '&map=12/59.94/30.32')}`);
  // So many are read and drawn in seconds, on a busy machine in many.
  await expect(sliderOf(page)).toBeVisible({ timeout: 60_000 });
  await expect(
    mapOf(page).getByRole('group', { name: /^50 of the \d,\d{3} places in view/ })
  ).toBeAttached();
  await page.evaluate((hash) => (location.hash = hash), atTime(NOON, viewOf(position)));
  await expect(listOf(page).getByRole('button', { name: name.en, exact: false })).toBeAttached();
  await page.waitForLoadState('networkidle');
  const { x, y } = await middleOf(page);
  await page.mouse.click(x, y);
  await expect(panelOf(page, name.en)).toBeVisible();
});
