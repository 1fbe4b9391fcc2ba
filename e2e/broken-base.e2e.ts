import type { Page } from '@playwright/test';
import { atTime, badgeOf, expect, openMap, test, words } from './fixtures.ts';

const NOON = atTime('1917-11-06T12:00');

/** One notice that names the file, and a map that is drawn and can be used. */
async function expectMapWithNotice(page: Page, message: RegExp): Promise<void> {
  const notice = page.getByRole('alert').filter({ hasText: words.en.broken });
  await expect(notice).toHaveCount(1);
  await expect(notice.getByText(message)).toBeVisible();
  const map = page.getByRole('region', { name: 'Map of Petrograd' });
  await expect(map).toBeVisible();
  await expect(map.locator('canvas').first()).toBeAttached();
  const winterPalace = badgeOf(page, 'Winter Palace');
  await winterPalace.focus();
  await winterPalace.press('Enter');
  await expect(page.getByRole('heading', { name: 'Winter Palace' })).toBeVisible();
}

for (const part of ['water', 'streets', 'blocks', 'footprints'])
  test(`${part} that are no JSON leave the map standing`, async ({ page }) => {
    await page.route(new RegExp(`/${part}-[^/]*\\.geojson$`), (route) =>
      route.fulfill({ body: '{ "type": "FeatureColl' })
    );
    await openMap(page, NOON);
    await expectMapWithNotice(page, new RegExp(`base/${part}\\.geojson · – · – · expected JSON`));
  });

test('a feature of an unknown kind is named', async ({ page }) => {
  await page.route(/\/water-[^/]*\.geojson$/, (route) =>
    route.fulfill({
      json: {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { kind: 'lava' },
            geometry: { type: 'Polygon', coordinates: [] }
          }
        ]
      }
    })
  );
  await openMap(page, NOON);
  await expectMapWithNotice(page, /base\/water\.geojson · .*kind · expected .*river/);
});

test.describe('a file that is not there', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('is named and the rest of the ground is drawn', async ({ page }) => {
    await page.route(/\/blocks-[^/]*\.geojson$/, (route) => route.fulfill({ status: 404 }));
    await openMap(page, NOON);
    await expectMapWithNotice(page, /base\/blocks\.geojson · – · – · expected .*404/);
  });
});
