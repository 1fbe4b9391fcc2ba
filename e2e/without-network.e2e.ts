import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { launchOptions } from './environment.ts';
import type { Language } from './fixtures.ts';
import { atTime, badgeOf, expect, openMap, panelOf, sliderOf, words } from './fixtures.ts';
import { expectKept, test } from './kept.ts';
import type { SiteFiles } from './site-server.ts';

/** Requests that failed, and answers that are no success. */
function watchRequests(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (!response.ok()) faults.push(`${String(response.status())}: ${response.url()}`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
}

const story = {
  en: { place: 'Winter Palace', street: 'Nevsky', showAll: 'Show all', hideAll: 'Hide all' },
  ru: { place: 'Зимний дворец', street: 'Невский', showAll: 'Показать все', hideAll: 'Скрыть все' }
} as const;

/** What some screens are asked for; the others open without, or with the list of what there is. */
const TOPICS: Readonly<Record<string, string>> = {
  claim: ':telephone-exchange/2',
  event: ':aurora-shot',
  movement: ':lenin-route',
  source: ':reed',
  way: ':finlyandsky-barracks/winter-palace'
};

/** Parts named like a screen that are none of the panel's: the one sentence of a museum's screen. */
const isOther = (path: string): boolean => path.includes('/PlainScreen-');

/** Every screen there is, by the part of the program that the build made of it. */
const findScreens = (files: SiteFiles): readonly string[] =>
  [...files.keys()].flatMap((path) => {
    if (isOther(path)) return [];
    const [, first = '', rest = ''] =
      /^assets\/([A-Z])([A-Za-z]*)Screen-[^/]*\.js$/.exec(path) ?? [];
    return first === '' ? [] : [first.toLowerCase() + rest];
  });

/** Those of them that need no place to be chosen. */
const screensOf = (files: SiteFiles): readonly string[] =>
  findScreens(files).filter((screen) => screen !== 'place');

/** How the page says, in each of its languages, that a part did not come. */
const UNLOADED =
  /could not be loaded|загрузить не удалось|ließ(?:en)? sich nicht laden|n’(?:a|ont) pas pu être charg/;

/** The other languages on offer, and what the palace is called in them. */
const TRANSLATED = { de: 'Winterpalais', fr: 'Palais d’Hiver' } as const;

/** Opens every screen by its address; a part that does not come would be told of. */
async function openScreens(page: Page, screens: readonly string[], hash: string): Promise<void> {
  for (const screen of screens) {
    await page.evaluate(
      (to) => (location.hash = to),
      `${hash}&panel=${screen}${TOPICS[screen] ?? ''}`
    );
    await expect.poll(() => page.url()).toContain(`panel=${screen}`);
    await expect(page.getByRole('heading', { level: 2 }).first(), screen).toBeVisible();
    await expect(page.getByText(UNLOADED), screen).toHaveCount(0);
  }
}

/** Opens every panel, switches every layer, finds a place and a street, and steps through time. */
async function walkThrough(page: Page, language: Language): Promise<void> {
  const { [language]: word } = words;
  const { place, street, showAll, hideAll } = story[language];
  const contents = page.getByRole('button', { name: word.contents, exact: true });
  const list = panelOf(page, word.contents);
  const entries = list.getByRole('listitem').getByRole('button');
  await contents.click();
  await expect(entries.first()).toBeVisible();
  for (let index = 0; index < (await entries.count()); index += 1) {
    await entries.nth(index).click();
    await expect(list).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    await contents.click();
    await expect(entries.first()).toBeVisible();
  }
  await page.getByRole('button', { name: word.legend, exact: true }).click();
  await page.getByRole('button', { name: hideAll }).click();
  const layers = panelOf(page, word.legend).getByRole('checkbox');
  for (const layer of await layers.all()) {
    await layer.check();
    await expect(layer).toBeChecked();
  }
  await page.getByRole('button', { name: showAll }).click();
  await page.getByRole('button', { name: word.next, exact: true }).click();
  for (const [typed, option] of [
    [street, new RegExp(street)],
    [place, new RegExp(place)]
  ] as const) {
    await page.getByLabel(word.search).fill(typed);
    await page.getByRole('option', { name: option }).first().click();
  }
  await expect(page.getByRole('heading', { name: place })).toBeVisible();
  await sliderOf(page, language).press('PageUp');
}

test('after one load the browser starts again without a network and everything is there', async ({
  site
}) => {
  test.slow();
  const profile = mkdtempSync(join(tmpdir(), 'petrograd-profile-'));
  const withBrowser = async (use: (context: BrowserContext) => Promise<void>): Promise<void> => {
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      locale: 'en-GB',
      baseURL: site.url,
      viewport: { width: 1280, height: 800 }
    });
    context.setDefaultTimeout(10_000);
    await use(context);
    await context.close();
  };
  try {
    await withBrowser(async (context) => {
      const page = await context.newPage();
      await openMap(page);
      await expectKept(page);
    });
    await site.stop();
    await withBrowser(async (context) => {
      const page = await context.newPage();
      const faults = watchRequests(page);
      const asks: string[] = [];
      page.on('request', (request) => asks.push(request.url()));
      for (const language of ['en', 'ru'] as const) {
        await openMap(page, atTime('1917-11-07T02:00', `&lang=${language}`), language);
        await walkThrough(page, language);
        const screens = screensOf(site.files);
        expect(screens.length).toBeGreaterThan(15);
        await openScreens(page, screens, `#t=1917-11-07T02:00&lang=${language}&area=on`);
        await expectKept(page, language);
        // Letters that are not there would fall back to a face of the machine.
        expect(await page.evaluate(() => document.fonts.check('16px "PT Sans"', 'Ая'))).toBe(true);
      }
      for (const [language, palace] of Object.entries(TRANSLATED)) {
        const hash = `#t=1917-11-07T02:00&lang=${language}&area=on`;
        await page.goto(`./${hash}&place=winter-palace`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.getByRole('heading', { name: palace })).toBeVisible();
        await openScreens(page, screensOf(site.files), hash);
      }
      expect(faults).toEqual([]);
      // Of every screen the part was asked for: one that no address opens would be missing here.
      const asked = asks.join('\n');
      const parts = [...site.files.keys()].filter(
        (path) => /Screen-[^/]*\.js$/.test(path) && !isOther(path)
      );
      expect(parts.filter((path) => !asked.includes(path))).toEqual([]);
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test(
  'a visitor whose network ends without a second load keeps every panel',
  { tag: '@phone' },
  async ({ page, context, site }) => {
    await openMap(page);
    await expectKept(page);
    await context.setOffline(true);
    await site.stop();
    const faults = watchRequests(page);
    await page.reload();
    await expect(sliderOf(page)).toBeVisible();
    await page.getByRole('button', { name: words.en.legend, exact: true }).click();
    await expect(panelOf(page, words.en.legend)).toBeVisible();
    await page.goto('./?from=qr#lang=ru');
    await expect(sliderOf(page, 'ru')).toBeVisible();
    expect(faults).toEqual([]);
  }
);

test('the map can be installed: its manifest and icons are whole', async ({ page, context }) => {
  await openMap(page);
  const browser = await context.newCDPSession(page);
  const { errors } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // A private window may not install anything; all else must hold.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  await expect(badgeOf(page, 'Winter Palace')).toBeVisible();
});
