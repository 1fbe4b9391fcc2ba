import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAddress, inAddress, openMap, panelOf, test } from './fixtures.ts';
import type { Language } from './fixtures.ts';

interface MovementRecord {
  readonly id: string;
  readonly properties: {
    readonly actor: Readonly<Record<Language, string>>;
    readonly waypoints: readonly { readonly time: string }[];
  };
}

/** The file of movements of this repository, in the order in which they began. */
const { features } = JSON.parse(
  readFileSync(new URL('../geo/timeline/movements.geojson', import.meta.url), 'utf8')
) as { readonly features: readonly MovementRecord[] };

const HEADINGS: Readonly<Record<Language, string>> = { en: 'Movements', ru: 'Перемещения' };

const LENIN = 'Lenin with Eino Rakhia';

/** The counter of a mover on the map; its name goes on with side and state. */
const counterOf = (page: Page, name: string): Locator =>
  page
    .getByRole('group', { name: 'People, troops and ships under way' })
    .getByRole('button', { name });

const follow = (page: Page): Locator => page.getByRole('button', { name: 'Follow', exact: true });

const news = (page: Page, text: string): Locator =>
  page.getByRole('status').filter({ hasText: text });

for (const language of ['en', 'ru'] as const)
  test(`every movement is in the list and has an address, ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    await openMap(page, `#panel=movements&lang=${language}`, language);
    const list = panelOf(page, HEADINGS[language]).getByRole('list').last();
    const begun = features.toSorted((a, b) =>
      (a.properties.waypoints[0]?.time ?? '').localeCompare(b.properties.waypoints[0]?.time ?? '')
    );
    await expect(list.getByRole('link')).toHaveText(
      begun.map(({ properties }) => properties.actor[language])
    );
    for (const { id, properties } of features) {
      await page.goto(`./#panel=movement:${id}&lang=${language}`);
      const panel = panelOf(page, properties.actor[language]);
      await expect(panel.getByRole('heading', { level: 2 })).toHaveText(properties.actor[language]);
      await expect(panel.getByRole('list').first().getByRole('listitem')).toHaveCount(
        properties.waypoints.length
      );
    }
  });

test('a link to a movement opens with the clock in it', async ({ page }) => {
  await openMap(page, '#panel=movement:lenin-route&lang=en');
  await expectAddress(page, 't', '1917-11-06T22:00');
  await expect(counterOf(page, LENIN)).toBeVisible();
});

test('a link to a movement that is none says so and shows all', async ({ page }) => {
  await openMap(page, '#panel=movement:zinoviev&lang=en');
  await expect(page.getByRole('alert')).toContainText('zinoviev');
  await expect(panelOf(page, 'Movements').getByRole('link', { name: LENIN })).toBeVisible();
});

test('the visitor follows Lenin to the Smolny, to the end', async ({ page }) => {
  await openMap(page, '#t=1917-11-06T23:30&panel=movement:lenin-route&lang=en');
  await follow(page).click();
  await expect(news(page, `Following: ${LENIN}`)).toBeAttached();
  await expect(news(page, `The way ends here: ${LENIN}`)).toBeAttached({ timeout: 30_000 });
  await expectAddress(page, 't', '1917-11-06T23:45');
  await expect(counterOf(page, LENIN)).toBeInViewport();
  await expect(follow(page)).toBeVisible();
});

test('Escape, the pause button and a pull at the map each let go', async ({ page }) => {
  await openMap(page, '#t=1917-11-06T22:10&panel=movement:lenin-route&lang=en');
  const stopped = news(page, `No longer following: ${LENIN}`);
  const start = async (): Promise<void> => {
    await follow(page).click();
    await expect(news(page, `Following: ${LENIN}`)).toBeAttached();
  };
  await start();
  await page.keyboard.press('Escape');
  await expect(stopped).toBeAttached();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();

  await start();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(stopped).toBeAttached();

  await start();
  await page.mouse.move(200, 500);
  await page.mouse.down();
  await page.mouse.move(300, 540, { steps: 4 });
  await page.mouse.up();
  await expect(stopped).toBeAttached();
});

test('the keyboard alone opens a mover and follows it', async ({ page }) => {
  await openMap(page, '#map=14/59.9600/30.3500&t=1917-11-06T22:40&lang=en');
  await expect(counterOf(page, LENIN)).toBeVisible();
  await counterOf(page, LENIN).focus();
  await page.keyboard.press('Enter');
  await expectAddress(page, 'panel', 'movement:lenin-route');
  await expect(counterOf(page, LENIN)).toHaveAttribute('aria-current', 'true');
  await follow(page).focus();
  await page.keyboard.press('Enter');
  await expect(news(page, `Following: ${LENIN}`)).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(news(page, `No longer following: ${LENIN}`)).toBeAttached();
});

test('the Aurora is drawn once: as a mover while she sails, then at her mooring', async ({
  page
}) => {
  await openMap(page, '#map=14.5/59.931/30.283&t=1917-11-07T03:15&lang=en');
  await expect(counterOf(page, 'Cruiser Aurora')).toBeVisible();
  await page.goto('./#map=14.5/59.931/30.283&t=1917-11-07T03:40&lang=en');
  await expectAddress(page, 't', '1917-11-07T03:40');
  await expect(counterOf(page, 'Cruiser Aurora')).toHaveCount(0);
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('following goes from stage to stage', async ({ page }) => {
    await openMap(page, '#t=1917-11-06T23:00&panel=movement:lenin-route&lang=en');
    await page.getByRole('button', { name: 'Follow, stage by stage' }).click();
    await expect.poll(() => inAddress(page, 't'), { timeout: 15_000 }).toBe('1917-11-06T23:15');
    await expect.poll(() => inAddress(page, 't'), { timeout: 15_000 }).toBe('1917-11-06T23:30');
    await page.keyboard.press('Escape');
    await expect(news(page, `No longer following: ${LENIN}`)).toBeAttached();
  });
});

test.describe('without the lines of the movements', () => {
  test.use({ expectedErrors: [/tracks-/] });

  test('the list and the times are there all the same', async ({ page }) => {
    await page.route(/\/tracks-[^/]*\.json$/, (route) => route.fulfill({ status: 404 }));
    await openMap(page, '#t=1917-11-06T23:00&panel=movement:lenin-route&lang=en');
    await expect(page.getByRole('note')).toContainText('could not be loaded');
    await expect(panelOf(page, LENIN).getByRole('link', { name: 'Finland Station' })).toBeVisible();
    await expect(follow(page)).toHaveAttribute('aria-disabled', 'true');
  });
});
