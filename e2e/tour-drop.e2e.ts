import type { Page } from '@playwright/test';
import { expect, expectAddress, inAddress, test } from './fixtures.ts';
import { STOPS, TOUR, openTour, stopsOf } from './tours.ts';

/** A file as it is dragged over the page and, unless it only hovers, let go there. */
async function drag(
  page: Page,
  files: readonly (readonly [name: string, content: string])[],
  events: readonly ('dragover' | 'drop')[]
): Promise<void> {
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const [name, content] of given) transfer.items.add(new File([content], name));
    return transfer;
  }, files);
  for (const event of events) await page.dispatchEvent('body', event, { dataTransfer });
}

const drop = (page: Page, name: string, content: string): Promise<void> =>
  drag(page, [[name, content]], ['dragover', 'drop']);

const gpx = (inside: string): string =>
  `<gpx version="1.1" creator="a" xmlns="http://www.topografix.com/GPX/1/1">${inside}</gpx>`;

const stop = (name: string, latitude: number | string, longitude: number | string): string =>
  `<wpt lat="${String(latitude)}" lon="${String(longitude)}"><name>${name}</name></wpt>`;

/** Three corners by the Neva. */
const THREE = gpx(
  stop('First', 59.94, 30.31) + stop('Second', 59.942, 30.315) + stop('Third', 59.937, 30.308)
);

const told = (page: Page, text: RegExp | string) =>
  page.getByRole('status').filter({ hasText: text });

test('a file that is dropped on the page is opened, and the tour before it is one step back', async ({
  page
}) => {
  await openTour(page);
  await drag(page, [['walk.gpx', THREE]], ['dragover']);
  await expect(page.getByText('Drop the file to open it as a tour')).toBeVisible();
  await drop(page, 'walk.gpx', THREE);
  await expect(stopsOf(page)).toHaveText([/First/, /Second/, /Third/]);
  await expect(page.getByText('Drop the file to open it as a tour')).toHaveCount(0);
  await expect(
    told(page, /^Opened: .*3 stops\. The tour that was open is one “Undo” away\./)
  ).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(stopsOf(page)).toHaveText([...STOPS]);
});

test('of two files that are dropped the first is opened, and one is told so', async ({ page }) => {
  await openTour(page);
  const other = gpx(stop('Other', 59.95, 30.32));
  await drag(
    page,
    [
      ['walk.gpx', THREE],
      ['other.gpx', other]
    ],
    ['dragover', 'drop']
  );
  await expect(told(page, 'Only the first of the files was opened')).toBeVisible();
  await expect(stopsOf(page)).toHaveCount(3);
});

test('text that is dragged over the page is none of its business', async ({ page }) => {
  await openTour(page);
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', '<gpx/>');
    return transfer;
  });
  for (const event of ['dragover', 'drop'])
    await page.dispatchEvent('body', event, { dataTransfer });
  await expect(page.getByText('Drop the file to open it as a tour')).toHaveCount(0);
  expect(inAddress(page, 'tour')).toBe(TOUR);
});

const many = (count: number): string =>
  gpx(
    Array.from({ length: count }, (_, n) =>
      stop(
        `Stop no. ${String(n + 1)}`,
        59.92 + (n % 25) * 0.001,
        30.28 + Math.floor(n / 25) * 0.002
      )
    ).join('')
  );

for (const [what, content, sentence] of [
  ['a broken file', '<gpx><wpt lat="59.9"', /damaged/],
  [
    'an entity that grows',
    `<!DOCTYPE gpx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${gpx('')}`,
    /DOCTYPE/
  ],
  ['a picture', '\u0000\u0001GIF89a', /not in UTF-8; save it as UTF-8/],
  ['a page of text', 'A walk round the square', /not GPX, KML or GeoJSON; export the tour/],
  ['a file without stops', gpx(''), /neither stops nor a route; add at least one point/],
  ['a file of 20 MB', ' '.repeat(20_000_000), /20 MB, more than the 5 MB that are read here/],
  ['stops elsewhere alone', gpx(stop('Paris', 48.85, 2.35)), /Paris/],
  ['a stop at no number', gpx(stop('Nowhere', 'NaN', 'NaN')), /Nowhere/]
] as const)
  test(`${what} that is dropped is refused in a sentence, and the tour stays`, async ({ page }) => {
    await openTour(page);
    await drop(page, 'bad.gpx', content);
    await expect(told(page, 'Nothing was opened; the tour is as it was.')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: sentence }).last()).toBeVisible();
    expect(inAddress(page, 'tour')).toBe(TOUR);
    await expect(stopsOf(page)).toHaveCount(4);
  });

test('of good and bad stops the good ones are taken and the bad ones named', async ({ page }) => {
  await openTour(page);
  await drop(
    page,
    'mixed.gpx',
    gpx(
      stop('First', 59.94, 30.31) +
        stop('Nowhere', 'NaN', '30.3') +
        stop('Paris', 48.85, 2.35) +
        stop('Second', 59.942, 30.315)
    )
  );
  await expect(stopsOf(page)).toHaveText([/First/, /Second/]);
  await expect(told(page, 'What could not be taken as it stood')).toContainText(/Nowhere[^]*Paris/);
});

test('of five hundred stops a hundred are taken, and one is told how many are left out', async ({
  page
}) => {
  test.slow();
  await openTour(page);
  await drop(page, 'many.gpx', many(500));
  await expect(stopsOf(page)).toHaveCount(100, { timeout: 30_000 });
  await expect(told(page, 'What could not be taken as it stood')).toContainText(
    'The file holds 500 stops, and the first 100 were taken'
  );
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectAddress(page, 'tour', TOUR);
});

test.describe('while a file is read', () => {
  test('it is read in a worker, and the page plans on meanwhile', async ({ page }) => {
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    await page.route(/import-worker[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await openTour(page);
    await drop(page, 'walk.gpx', THREE);
    await expect(told(page, 'Reading the file …')).toBeVisible();
    await page.getByRole('button', { name: 'Move down: Military Hotel (Astoria)' }).click();
    await expect(stopsOf(page).nth(1)).toHaveText(/Astoria/);
    const worker = page.waitForEvent('worker');
    goOn();
    expect((await worker).url()).toMatch(/import-worker/);
    await expect(stopsOf(page)).toHaveText([/First/, /Second/, /Third/]);
    // The change that was made meanwhile is not lost either.
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(stopsOf(page).nth(1)).toHaveText(/Astoria/);
  });

  test.describe('and its reader cannot be fetched', () => {
    test.use({ expectedErrors: [/import-worker/] });

    test('one is told so, and the tour stays', async ({ page }) => {
      await page.route(/import-worker[^/]*\.js$/, (route) => route.abort());
      await openTour(page);
      await drop(page, 'walk.gpx', THREE);
      await expect(told(page, 'The reader of files could not be started')).toBeVisible();
      expect(inAddress(page, 'tour')).toBe(TOUR);
    });
  });
});
