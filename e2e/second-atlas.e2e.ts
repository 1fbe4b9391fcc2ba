import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import {
  atTime,
  expect,
  expectAddress,
  openMap,
  panelOf,
  sliderOf,
  test as base,
  words
} from './fixtures.ts';
import { SiteServer, readSite } from './site-server.ts';

const ROOT = join(import.meta.dirname, '..');
const VITE = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
const TOWN = join('src', 'model', 'fixtures', 'example-town');
const run = promisify(execFile);

/** The program built with the data of an invented town, as a maker of another map would build it. */
const test = base.extend<object, { readonly town: SiteServer }>({
  town: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'example-town-'));
      await run(process.execPath, [VITE, 'build', '--logLevel', 'warn', '--outDir', folder], {
        cwd: ROOT,
        env: { ...process.env, GEO: TOWN, NODE_ENV: 'production' }
      });
      const server = new SiteServer(readSite(folder));
      await server.start();
      await use(server);
      await server.stop();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 }
  ],
  baseURL: async ({ town }, use) => use(town.url)
});

const badge = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Map of Example town' }).getByRole('button', { name });

test('opens with the title, the chapter, the day and the places of the town', async ({ page }) => {
  await openMap(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Example town, day by day');
  const chapters = page.getByRole('group', { name: 'Chapters' }).getByRole('button');
  await expect(chapters).toHaveCount(1);
  await expect(chapters).toContainText('The quarrel');
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', '9 hours, Friday, 2 March, 1900');
  await expect(chapters).toContainText('1–3 March');
  for (const name of ['Town hall', 'Corn exchange', 'Mill bridge'])
    await expect(badge(page, name)).toBeVisible();
});

test('tells who holds what at an hour, and lets the slider go to the next change', async ({
  page
}) => {
  await openMap(page, atTime('1900-03-02T10:00'));
  await expect(badge(page, 'Town hall: Contested')).toBeVisible();
  await page.getByRole('button', { name: words.en.next }).click();
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /16 hours, Friday/);
  await expect(
    badge(page, 'Mill bridge: Guild of Millers; passable, papers checked by the millers')
  ).toBeVisible();
  await page.getByRole('button', { name: words.en.next }).click();
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /18 hours 30 minutes, Saturday/);
  await expect(badge(page, 'Town hall: Guild of Millers')).toBeVisible();
  await expect(badge(page, 'Mill bridge: Brotherhood of Ferrymen')).toBeVisible();
  await expect(badge(page, 'Corn exchange: Neutral')).toBeVisible();
});

test('counts three sides, and tells each by a sign of its own shape', async ({ page }) => {
  await openMap(page, atTime('1900-03-03T19:00'));
  const tally = page.getByRole('list', { name: 'Places held' }).getByRole('listitem');
  const held = { Ferrymen: 1, Millers: 1, Council: 0, Neutral: 1, Contested: 0 };
  for (const [side, count] of Object.entries(held))
    await expect(tally.filter({ hasText: side })).toHaveText(`${side} ${String(count)}`);
  const outlines = await Promise.all(
    ['Ferrymen', 'Millers', 'Council'].map((side) =>
      tally.filter({ hasText: side }).locator('svg path').first().getAttribute('d')
    )
  );
  expect(new Set(outlines).size).toBe(3);
});

test('offers nothing of which the town has none', async ({ page }) => {
  await openMap(page);
  await expect(page.getByRole('button', { name: words.en.stories, exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: words.en.contents, exact: true }).click();
  const contents = panelOf(page, words.en.contents);
  await expect(contents.getByRole('button', { name: /^Events/ })).toBeVisible();
  for (const name of ['Stories', 'Legend and record', 'Movements', 'Walking tours'])
    await expect(contents.getByRole('button', { name: new RegExp(`^${name}`) })).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.en.afterword })).toHaveCount(0);
  await badge(page, 'Town hall').click();
  await expect(panelOf(page, 'Town hall')).toContainText('It stands for others.');
  await expect(panelOf(page, 'Town hall').getByText(/tour|walk/i)).toHaveCount(0);
});

test('reads a typed moment in its one calendar, and says so', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: words.en.exactTime }).click();
  const field = page.getByRole('textbox', { name: words.en.exactTime });
  await expect(field).toHaveAttribute('placeholder', '2 Mar 10:00');
  await field.fill('3 March 18:30');
  await field.press('Enter');
  await expectAddress(page, 't', '1900-03-03T18:30');
  await field.fill('25 Oct 03:30');
  await field.press('Enter');
  await expect(page.getByText('The map covers 1–3 March 1900.')).toBeVisible();
});

/** What the page says to the eye and to the ear. */
const saidBy = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const attributes = ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder'];
    const spoken = [...document.querySelectorAll('*')].flatMap((element) =>
      attributes.flatMap((name) => element.getAttribute(name) ?? [])
    );
    return [document.title, document.body.innerText, ...spoken].join('\n');
  });

const SCREENS = ['hour', 'contents', 'legend', 'events', 'overview', 'about', 'sources', 'data'];

for (const screen of SCREENS)
  test(`says nothing of another city, year or calendar: ${screen}`, async ({ page }) => {
    await openMap(page, screen === 'hour' ? '' : `#panel=${screen}`);
    await expect(page.getByRole('region').getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(await saidBy(page)).not.toMatch(
      /petrograd|russia|1917|1918|october|\bO\.S\.|\bN\.S\.|old style|lenin|kerensky|neva\b|aurora|smolny/i
    );
  });

test('names the town before any of it runs', async ({ page, town }) => {
  const read = (path: string): string => town.files.get(path)?.toString() ?? '';
  expect(read('index.html')).toContain('<title>Example town, day by day</title>');
  expect(JSON.parse(read('app.webmanifest'))).toMatchObject({
    name: 'Example town, day by day',
    short_name: 'Example town'
  });
  await openMap(page);
  const languages = page.getByRole('combobox', { name: 'Language' }).getByRole('option');
  await expect(languages).toHaveText(['English']);
});
