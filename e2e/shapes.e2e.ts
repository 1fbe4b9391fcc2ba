import type { Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { applyCorrections, readRecord } from './corrected-data.ts';
import { atTime, expect, openMap, panelOf, test } from './fixtures.ts';
import type { Language } from './fixtures.ts';

const LAYER = 'timeline/houses-and-halls.geojson';

/** The hotel in the middle of the map, an outline of a few corners. */
const MAP = '&map=17/59.93295/30.30895';
const HOTEL = atTime('1917-11-07T06:00', `${MAP}&panel=edit:hotel-astoria`);

interface Layer {
  readonly features: readonly {
    readonly id: string;
    readonly geometry: { readonly coordinates: readonly (readonly (readonly number[])[])[] };
  }[];
}
const ringOf = (text: string): readonly (readonly number[])[] =>
  (JSON.parse(text) as Layer).features.find(({ id }) => id === 'hotel-astoria')?.geometry
    .coordinates[0] ?? [];
/** As the record has it. */
const RING = ringOf(readRecord(LAYER));
const [FIRST_LONGITUDE = NaN, FIRST_LATITUDE = NaN] = RING[0] ?? [];

const words = {
  en: { form: 'Correct the record', where: 'Where', reshape: 'Reshape on the map' },
  ru: { form: 'Исправить запись', where: 'Где', reshape: 'Изменить на карте' }
} as const;

const formOf = (page: Page, language: Language = 'en') => panelOf(page, words[language].form);
const outlineOf = (page: Page) => formOf(page).getByText(/^Outline 1: /);
const mapOf = (page: Page) => page.getByRole('region', { name: 'Map of Petrograd' });

async function openWhere(page: Page, hash = HOTEL, language: Language = 'en'): Promise<void> {
  await openMap(page, `${hash}&lang=${language}`, language);
  await formOf(page, language).getByText(words[language].where, { exact: true }).click();
}

/** Where a position lies on the screen: the middle of the map is the one of the address, at zoom 17. */
async function pixelOf(page: Page, [longitude = NaN, latitude = NaN]: readonly number[]) {
  const box = await mapOf(page).boundingBox();
  if (!box) throw new Error('the map is not shown');
  // Web Mercator (EPSG:3857) in pixels: 256 · 2^17 round the earth.
  const turn = (256 * 2 ** 17) / (2 * Math.PI);
  const northing = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
  return {
    x: box.x + box.width / 2 + ((longitude - 30.30895) * Math.PI * turn) / 180,
    y: box.y + box.height / 2 - (northing(latitude) - northing(59.93295)) * turn
  };
}

async function saveCorrections(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await formOf(page).getByRole('button', { name: 'Save the corrections' }).click();
  return (await download).path();
}

test('a corner that is dragged moves the wall, is undone, and made in the data by the command', async ({
  page
}) => {
  await openWhere(page);
  await formOf(page).getByRole('button', { name: words.en.reshape }).click();
  await expect(page.getByText('Drag a corner.', { exact: false })).toBeVisible();
  const from = await pixelOf(page, RING[0] ?? []);
  const drag = async (): Promise<void> => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (const step of [10, 20, 30, 40]) await page.mouse.move(from.x - step, from.y);
    await page.mouse.up();
  };
  await drag();
  await expect(formOf(page).getByText('/geometry/coordinates')).toBeVisible();
  await formOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect(formOf(page).getByText('None yet.')).toBeVisible();
  await drag();
  await expect(formOf(page).getByText('The map shows the record as corrected.')).toBeVisible();

  const corrections = await saveCorrections(page);
  const { said, text } = await applyCorrections(corrections, LAYER);
  expect(said).toContain('hotel-astoria · /geometry/coordinates');
  const ring = ringOf(text);
  expect(ring).toHaveLength(RING.length);
  const [longitude = NaN, latitude = NaN] =
    ring.find(([at = NaN]) => at < FIRST_LONGITUDE - 1e-4) ?? [];
  // Forty pixels to the west at zoom 17: 360° are 256 · 2^17 pixels.
  expect(longitude).toBeCloseTo(FIRST_LONGITUDE - (40 * 360) / (256 * 2 ** 17), 4);
  expect(latitude).toBeCloseTo(FIRST_LATITUDE, 4);
});

test('a shape is drawn anew by touching its corners', async ({ page }) => {
  await openWhere(page);
  await formOf(page).getByRole('button', { name: 'Draw anew' }).click();
  await expect(page.getByText('Touch the map at each corner', { exact: false })).toBeVisible();
  const west = await pixelOf(page, [30.3084, 59.9328]);
  const corners = [
    west,
    await pixelOf(page, [30.3096, 59.9328]),
    await pixelOf(page, [30.309, 59.9334]),
    west
  ];
  for (const { x, y } of corners) {
    await page.mouse.move(x - 2, y);
    await page.mouse.click(x, y);
  }
  await expect(outlineOf(page)).toHaveText('Outline 1: 3 corners');
  await expect(formOf(page).getByText('The map shows the record as corrected.')).toBeVisible();
  await formOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect(outlineOf(page)).toHaveText(`Outline 1: ${String(RING.length - 1)} corners`);
});

test('every corner is moved, added and taken away by keyboard', async ({ page }) => {
  await openWhere(page);
  await outlineOf(page).press('Enter');
  const latitude = formOf(page).getByLabel('Latitude of corner 1', { exact: true });
  await expect(latitude).toHaveValue(String(FIRST_LATITUDE));
  await latitude.fill('59.9325');
  await latitude.press('Tab');
  await expect(formOf(page).getByText('59.9325', { exact: false }).last()).toBeVisible();
  await formOf(page).getByRole('button', { name: 'Add a corner after corner 1' }).press('Enter');
  await expect(outlineOf(page)).toHaveText(`Outline 1: ${String(RING.length)} corners`);
  await formOf(page).getByRole('button', { name: 'Remove corner 2' }).press('Enter');
  await expect(outlineOf(page)).toHaveText(`Outline 1: ${String(RING.length - 1)} corners`);
  await latitude.fill('north');
  await latitude.press('Tab');
  await expect(formOf(page).getByText('Write degrees as a number')).toBeVisible();
});

test('walls that cross are named at once, and the map keeps the record', async ({ page }) => {
  await openWhere(page);
  await outlineOf(page).click();
  const longitude = formOf(page).getByLabel('Longitude of corner 1', { exact: true });
  await longitude.fill('30.3115');
  await longitude.press('Tab');
  await expect(
    formOf(page).getByText('expected a ring that does not cross itself', { exact: false })
  ).toBeVisible();
  await expect(formOf(page).getByText('The map shows the record as it was')).toBeVisible();
});

test('a point is dragged on the map, and no place is opened by that', async ({ page }) => {
  const hash = atTime('1917-11-07T06:00', '&map=17/59.93295/30.30895&panel=edit:war-ministry');
  await openWhere(page, hash.replace('59.93295/30.30895', '59.9347/30.3077'));
  await formOf(page).getByRole('button', { name: 'Move on the map' }).click();
  await expect(page.locator('.drawn-point')).toBeVisible();
  const box = await mapOf(page).boundingBox();
  if (!box) throw new Error('the map is not shown');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const step of [10, 20, 30]) await page.mouse.move(x, y - step);
  await page.mouse.up();
  await expect(formOf(page).getByText('/properties/position')).toBeVisible();
  const latitude = formOf(page).getByLabel('Latitude, degrees north');
  await expect.poll(async () => Number(await latitude.inputValue())).toBeGreaterThan(59.9348);
});

for (const language of ['en', 'ru'] as const)
  test(
    `axe finds no fault with a shape that is drawn, ${language}`,
    { tag: '@phone' },
    async ({ page }) => {
      await openWhere(page, HOTEL, language);
      await formOf(page, language).getByRole('button', { name: words[language].reshape }).click();
      await expect(page.locator('.drawn-corner').first()).toBeAttached();
      await formOf(page, language)
        .getByText(/^(Outline|Контур) 1: /)
        .click();
      expect(await findViolations(page)).toEqual([]);
    }
  );
