import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { atTime, badgeOf, expect, openMap, panelOf, test, words } from './fixtures.ts';

const depots = {
  type: 'FeatureCollection',
  name: 'Tram depots',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Depot <b>A</b>', start: '1917-11-07T02:00', end: '1917-11-07T04:00' },
      geometry: { type: 'Point', coordinates: [30.315, 59.945] }
    },
    {
      type: 'Feature',
      properties: { name: 'Line 1' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [30.3, 59.94],
          [30.36, 59.93]
        ]
      }
    },
    {
      type: 'Feature',
      properties: { name: 'Yard', edtf: 'about noon' },
      geometry: { type: 'Point', coordinates: [30.3, 59.9] }
    }
  ]
};

const fileOf = (name: string, value: unknown) => ({
  name,
  mimeType: 'application/geo+json',
  buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
});

const choose = (page: Page, name: string, value: unknown): Promise<void> =>
  page.getByLabel('Choose a file').setInputFiles(fileOf(name, value));

/** How many points of the canvas of own layers are painted. */
const countPainted = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = [...document.querySelectorAll<HTMLCanvasElement>('.sheet-own canvas')].find(
      (one) => one.style.visibility !== 'hidden'
    );
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    let count = 0;
    for (let index = 3; index < (data?.length ?? 0); index += 4) if (data?.[index]) count += 1;
    return count;
  });

test('a file of one’s own lies on the map by its hours, is kept, saved, removed and had back', async ({
  page
}) => {
  await openMap(page, atTime('1917-11-07T03:00', '&panel=layers'));
  const panel = panelOf(page, 'Own layers');
  await choose(page, 'depots.geojson', depots);
  await expect(panel.getByText('Laid over the map: Tram depots, 2 features.')).toBeVisible();
  await expect(panel.getByText(/Feature 3, “Yard”.*“about noon” in “edtf”/)).toBeVisible();
  await expect(panel.getByText('2 of 2 features at this hour')).toBeVisible();
  await expect.poll(() => countPainted(page)).toBeGreaterThan(100);
  await panel.getByText('Tram depots, at this hour').click();
  await expect(panel.getByText('Depot <b>A</b>').first()).toBeVisible();

  // An hour at which the depot is gone: the file is read anew from what the browser kept.
  await page.goto('about:blank');
  await openMap(page, atTime('1917-11-07T05:00', '&panel=layers'));
  await expect(panel.getByText('1 of 2 features at this hour')).toBeVisible();

  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Save the file of Tram depots' }).click();
  expect(JSON.parse(readFileSync(await (await download).path(), 'utf8'))).toEqual(depots);

  await panel.getByRole('checkbox', { name: 'Show Tram depots' }).uncheck();
  await expect.poll(() => countPainted(page)).toBe(0);
  await panel.getByRole('button', { name: 'Remove Tram depots' }).click();
  await expect(panel.getByText('No layer yet.')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('checkbox', { name: 'Show Tram depots' })).not.toBeChecked();
});

test('a file that is none is refused in a sentence, and may be dropped on the page', async ({
  page
}) => {
  await openMap(page, atTime('1917-11-07T03:00', '&panel=layers'));
  const panel = panelOf(page, 'Own layers');
  await choose(page, 'broken.geojson', '{"type":\n"FeatureCollection",\n oops');
  await expect(panel.getByText(/damaged at line 3.*export it again/)).toBeVisible();
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.geojson'));
    return data;
  }, JSON.stringify(depots.features[1]));
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(panel.getByText('Laid over the map: dropped, 1 feature.')).toBeVisible();
});

test('ten thousand features lie on the map and the clock goes on', async ({ page }) => {
  const features = Array.from({ length: 10_000 }, (_, index) => ({
    type: 'Feature',
    properties: { name: `House ${String(index)}`, start: `1917-11-07T0${String(index % 10)}:00` },
    geometry: {
      type: 'Point',
      coordinates: [30.2 + (index % 100) * 0.003, 59.88 + Math.floor(index / 100) * 0.001]
    }
  }));
  await openMap(page, atTime('1917-11-07T03:00', '&panel=layers'));
  const panel = panelOf(page, 'Own layers');
  await choose(page, 'houses.geojson', { type: 'FeatureCollection', features });
  await expect(panel.getByText('4000 of 10000 features at this hour')).toBeVisible();
  await expect.poll(() => countPainted(page)).toBeGreaterThan(10_000);
  await page.getByRole('button', { name: words.en.next }).click();
  await expect(panel.getByText('4000 of 10000 features at this hour')).toBeVisible();
  await expect(badgeOf(page, 'Winter Palace').first()).toBeVisible();
});

test('every file of the open data can be saved, and names its licence', async ({ page }) => {
  await openMap(page, '#panel=contents');
  await page.getByRole('button', { name: /^Open data/ }).click();
  const panel = panelOf(page, 'Open data');
  await expect(panel.getByText(/Open Database Licence 1\.0/)).toBeVisible();
  for (const [name, count] of [
    ['states.geojson', 228],
    ['linked-places.json', 102]
  ] as const) {
    const download = page.waitForEvent('download');
    await panel.getByRole('button', { name }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    const { features } = JSON.parse(text) as { features: unknown[] };
    expect(features).toHaveLength(count);
    expect(text).toContain('https://opendatacommons.org/licenses/odbl/1-0/');
  }
});

test.describe('a screen of a museum', () => {
  // A museum that sets nothing has no such file, and the browser says so.
  test.use({ expectedErrors: [/kiosk\.json/] });

  test('neither takes files nor gives them', async ({ page }) => {
    await page.goto('./?kiosk');
    await page.getByRole('button', { name: /Touch to begin/ }).click();
    await page.getByRole('button', { name: words.en.contents, exact: true }).click();
    await expect(page.getByRole('button', { name: /^Sources/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^(Own layers|Open data)/ })).toHaveCount(0);
  });
});
