import type { Page } from '@playwright/test';
import { atTime, expect, openMap, test, words } from './fixtures.ts';

const BRIDGES = /\/bridges-[^/]*\.geojson$/;

interface FeatureFile {
  readonly features: { readonly id: string; properties: { control: { side: string }[] } }[];
}

/** The notice, and that the rest of the map works on without the bridges. */
async function expectNotice(page: Page, message: RegExp): Promise<void> {
  const notice = page.getByRole('alert').filter({ hasText: words.en.broken });
  await expect(notice).toBeVisible();
  await expect(notice.getByText(message)).toBeVisible();
  await page.getByLabel(words.en.search).fill('Winter Palace');
  await page
    .getByRole('option', { name: /Winter Palace/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Winter Palace' })).toBeVisible();
}

test('a layer that is no JSON is reported and the others work', async ({ page }) => {
  await page.route(BRIDGES, (route) => route.fulfill({ body: '{ "type": "FeatureColl' }));
  await openMap(page, atTime('1917-11-07T02:00'));
  await expectNotice(page, /timeline\/bridges\.geojson · – · – · expected JSON/);
});

test('a wrong member is named: file, feature, path and what was expected', async ({ page }) => {
  let id = '';
  await page.route(BRIDGES, async (route) => {
    const file = (await (await route.fetch()).json()) as FeatureFile;
    const feature = file.features[0];
    const claim = feature?.properties.control[0];
    if (!feature || !claim) throw new Error('the bridges have no claim to break');
    ({ id } = feature);
    claim.side = 'whites';
    await route.fulfill({ json: file });
  });
  await openMap(page, atTime('1917-11-07T02:00'));
  await expectNotice(
    page,
    new RegExp(
      `timeline/bridges\\.geojson · ${id} · properties\\.control\\.0\\.side · expected .*mrc`
    )
  );
});

test('broken movements are named; nobody is under way, and the places are held', async ({
  page
}) => {
  await page.route(/\/movements-[^/]*\.geojson$/, (route) => route.fulfill({ body: '{' }));
  await openMap(page, atTime('1917-11-06T23:00', '&panel=movement:lenin-route'));
  // The link is answered in words too.
  await expect(page.getByRole('alert').filter({ hasText: 'lenin-route' })).toBeVisible();
  await expectNotice(page, /timeline\/movements\.geojson · – · – · expected JSON/);
});

test('one movement that cannot be read is named, and the others go', async ({ page }) => {
  await page.route(/\/movements-[^/]*\.geojson$/, async (route) => {
    const { features, ...rest } = (await (await route.fetch()).json()) as {
      readonly features: readonly { readonly id: string; properties: { side: string } }[];
    };
    for (const { id, properties } of features) if (id === 'aurora') properties.side = 'whites';
    await route.fulfill({ json: { ...rest, features } });
  });
  await openMap(page, atTime('1917-11-06T23:00', '&panel=movement:lenin-route'));
  await expect(
    page.getByRole('heading', { level: 2, name: 'Lenin with Eino Rakhia' })
  ).toBeVisible();
  await expectNotice(
    page,
    /timeline\/movements\.geojson · aurora · properties\.side · expected .*mrc/
  );
});

test.describe('a file that is not there', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('is reported and the other layers work', async ({ page }) => {
    await page.route(BRIDGES, (route) => route.fulfill({ status: 404 }));
    await openMap(page, atTime('1917-11-07T02:00'));
    await expectNotice(page, /timeline\/bridges\.geojson · – · – · expected .*404/);
  });
});
