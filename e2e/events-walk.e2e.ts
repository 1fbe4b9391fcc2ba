import type { Page } from '@playwright/test';
import { expect, openMap, searchOf, test } from './fixtures.ts';
import { readHappenings } from './ledger.ts';

const events = readHappenings('events');
/** By their list and their links: movers.e2e.ts. */
const movements = readHappenings('movements');

/** Hundreds of panels one after the other, inside one page. */
const WALK = 240_000;

/** Follows a link without loading the page anew. */
const follow = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

for (const language of ['en', 'ru'] as const) {
  test(`every event by its link and in the chronicle, ${language}`, async ({ page }) => {
    test.setTimeout(WALK);
    await openMap(page, `#panel=events&lang=${language}`, language);
    const items = page.getByRole('region').getByRole('listitem').getByRole('link');
    await expect(items).toHaveCount(events.length);
    expect((await items.allTextContents()).toSorted()).toEqual(
      events.map(({ title }) => title[language]).toSorted()
    );
    for (const { id, title } of events) {
      await follow(page, `#panel=event:${id}&lang=${language}`);
      await expect(
        page.getByRole('heading', { level: 2, name: title[language], exact: true })
      ).toBeVisible();
      // The place of the event wears the ring on the map.
      await expect(page.locator('[aria-current="true"][role="button"]')).toHaveCount(1);
    }
  });

  test(`every event and movement by the search, ${language}`, async ({ page }) => {
    test.setTimeout(WALK);
    await openMap(page, `#lang=${language}`, language);
    const search = searchOf(page, language);
    for (const { title } of [...events, ...movements]) {
      await search.fill(title[language]);
      const option = page
        .getByRole('listbox')
        .getByRole('option')
        .filter({
          has: page.getByText(title[language], { exact: true })
        });
      await expect(option.first()).toBeAttached();
    }
  });
}
