import type { Locator, Page } from '@playwright/test';
import { atTime, badgeOf, expect, openMap, test, words } from './fixtures.ts';
import type { Language } from './fixtures.ts';
import { createArchive } from './pmtiles-archive.ts';
import { colourAt, createImageTile, createVectorTile, tilesAround } from './tiles.ts';
import type { Colour } from './tiles.ts';

const PALACE_SQUARE = [30.3157, 59.939] as const;
const CITY = [30.1, 59.85, 30.5, 60.05] as const;
const MAGENTA: Colour = [255, 0, 255];
/** The water of Protomaps' light style, `#80deea`. */
const PROTOMAPS_WATER: Colour = [128, 222, 234];

/** By day, without badges, so that only the ground can be seen. */
const BARE = atTime('1917-11-06T12:00', '&map=15/59.939/30.3157&layers=');
const ADDRESS = 'tiles/{z}/{x}/{y}.png';
const ARCHIVE = 'petersburg.pmtiles';

const todayWords = {
  en: {
    heading: 'Today’s map',
    source: 'Tile address or archive',
    credit: 'Credit',
    show: 'Show',
    hide: 'Take off',
    fade: 'From 1917 to today'
  },
  ru: {
    heading: 'Нынешняя карта',
    source: 'Адрес плиток или архив',
    credit: 'Авторство',
    show: 'Показать',
    hide: 'Убрать',
    fade: 'От 1917 года к нынешнему дню'
  }
} as const;

const settingsOf = (page: Page, language: Language = 'en'): Locator =>
  page.getByRole('region', { name: todayWords[language].heading, exact: true });

/** Opens the legend and asks there for a map of today. */
async function ask(page: Page, source: string, language: Language = 'en'): Promise<void> {
  await page.getByRole('button', { name: words[language].legend, exact: true }).click();
  const settings = settingsOf(page, language);
  await settings.getByLabel(todayWords[language].source).fill(source);
  await settings.getByRole('button', { name: todayWords[language].show }).click();
}

const fadeTo = (page: Page, percent: number): Promise<void> =>
  settingsOf(page).getByRole('slider', { name: todayWords.en.fade }).fill(String(percent));

/** The colour of the ground in the upper part of the map, which no panel covers. */
async function groundOf(page: Page): Promise<Colour> {
  const box = await page.getByRole('region', { name: /Map of|Карта/ }).boundingBox();
  if (!box) throw new Error('the map has no box');
  return colourAt(page, Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 6));
}

/** How far two colours are apart in the channel where they differ most. */
const distance = (a: Colour, b: Colour): number =>
  Math.max(...a.map((value, index) => Math.abs(value - (b[index] ?? NaN))));

async function expectGround(page: Page, colour: Colour): Promise<void> {
  await expect
    .poll(async () => distance(await groundOf(page), colour), {
      message: `the ground is ${colour.join(' ')}`
    })
    .toBeLessThan(6);
}

const mixed = (a: Colour, b: Colour): Colour => [
  (a[0] + b[0]) / 2,
  (a[1] + b[1]) / 2,
  (a[2] + b[2]) / 2
];

/** Answers for a file beside the page, part by part as a server does. */
async function serveArchive(page: Page, archive: Buffer): Promise<void> {
  await page.route(`**/${ARCHIVE}`, async (route) => {
    const range = /^bytes=(\d+)-(\d+)$/.exec(route.request().headers().range ?? '');
    const start = Number(range?.[1] ?? 0);
    const end = Math.min(Number(range?.[2] ?? Infinity), archive.length - 1);
    await route.fulfill({
      status: 206,
      headers: { 'content-range': ['bytes ', start, '-', end, '/', archive.length].join('') },
      contentType: 'application/vnd.pmtiles',
      body: archive.subarray(start, end + 1)
    });
  });
}

/** The map of 1917 is there and works: a place can be opened from it. */
async function expectMapWorks(page: Page, before: Colour): Promise<void> {
  await expectGround(page, before);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(badgeOf(page, 'Winter Palace')).toBeVisible();
}

test('nothing is asked for while the map of today is off', async ({ page }) => {
  const asked: string[] = [];
  await openMap(page, BARE);
  await page.getByRole('button', { name: words.en.legend, exact: true }).click();
  await expect(settingsOf(page)).toBeVisible();
  page.on('request', (request) => {
    // Browsers ask for the icon of a page whenever they find time.
    if (!request.url().endsWith('/icon.svg')) asked.push(request.url());
  });
  await settingsOf(page).getByLabel(todayWords.en.source).fill(ADDRESS);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect(page.getByRole('slider', { name: todayWords.en.fade })).toHaveCount(0);
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
});

test(
  'tiles from an address lie over the city of 1917 and fade',
  { tag: '@phone' },
  async ({ page }) => {
    const tile = createImageTile(MAGENTA);
    await page.route('**/tiles/*/*/*.png', (route) =>
      route.fulfill({ contentType: 'image/png', body: tile })
    );
    await openMap(page, BARE);
    await ask(page, ADDRESS);
    await fadeTo(page, 0);
    const paper = await groundOf(page);
    expect(distance(paper, MAGENTA)).toBeGreaterThan(60);
    await fadeTo(page, 100);
    await expectGround(page, MAGENTA);
    await fadeTo(page, 50);
    await expectGround(page, mixed(paper, MAGENTA));
    const slider = settingsOf(page).getByRole('slider', { name: todayWords.en.fade });
    await expect(slider).toHaveAttribute('aria-valuetext', '50 % today');
    await expect(page.getByText('today: © OpenStreetMap contributors')).toBeVisible();
    await settingsOf(page).getByRole('button', { name: todayWords.en.hide }).click();
    await expectGround(page, paper);
    await expect(page.getByText('today: © OpenStreetMap contributors')).toHaveCount(0);
  }
);

test('the visitor says whom to credit for the tiles, and finds the setting again', async ({
  page
}) => {
  const tile = createImageTile(MAGENTA);
  await page.route('**/tiles/*/*/*.png', (route) =>
    route.fulfill({ contentType: 'image/png', body: tile })
  );
  await openMap(page, `${BARE}&lang=ru`, 'ru');
  await ask(page, ADDRESS, 'ru');
  await expect(page.getByText('нынешняя карта: © участники OpenStreetMap')).toBeVisible();
  await settingsOf(page, 'ru').getByLabel(todayWords.ru.credit).fill('<b>Городской</b> музей');
  await settingsOf(page, 'ru').getByRole('button', { name: todayWords.ru.show }).click();
  await expect(page.getByText('нынешняя карта: <b>Городской</b> музей')).toBeVisible();
  await page.getByRole('button', { name: words.ru.contents, exact: true }).click();
  await page.getByRole('button', { name: words.ru.legend, exact: true }).click();
  await expect(settingsOf(page, 'ru').getByLabel(todayWords.ru.source)).toHaveValue(ADDRESS);
});

test('an archive of images beside the page is drawn and credits its authors', async ({ page }) => {
  const tiles = tilesAround(PALACE_SQUARE, 14, 5, createImageTile(MAGENTA));
  const attribution = '<a href="https://example.org">&copy; City&nbsp;survey</a>';
  await serveArchive(
    page,
    createArchive({ tiles, type: 'png', bounds: CITY, metadata: { attribution } })
  );
  await openMap(page, BARE);
  await ask(page, ARCHIVE);
  await fadeTo(page, 100);
  await expectGround(page, MAGENTA);
  await expect(page.getByText('today: © City survey')).toBeVisible();
});

test('an archive of Protomaps vector tiles beside the page is drawn', async ({ page }) => {
  const tiles = tilesAround(PALACE_SQUARE, 14, 5, createVectorTile('water'));
  const metadata = { vector_layers: [{ id: 'water', fields: {} }] };
  await serveArchive(page, createArchive({ tiles, type: 'mvt', bounds: CITY, metadata }));
  await openMap(page, BARE);
  await ask(page, ARCHIVE);
  await fadeTo(page, 100);
  await expectGround(page, PROTOMAPS_WATER);
  await expect(page.getByText('today: © OpenStreetMap contributors')).toBeVisible();
});

test.describe('a source that cannot be shown', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('a server out of reach: one notice, and the map stays', async ({ page }) => {
    await page.route('**/tiles/*/*/*.png', (route) => route.abort('connectionrefused'));
    await openMap(page, BARE);
    const paper = await groundOf(page);
    await ask(page, ADDRESS);
    const notice = settingsOf(page).getByRole('alert');
    await expect(notice).toHaveText(
      'No tiles come from this address, or this site does not let them in; the map of 1917 stays as it was.'
    );
    await expect(page.getByRole('slider', { name: todayWords.en.fade })).toHaveCount(0);
    await expectMapWorks(page, paper);
  });

  test.describe('on another host', () => {
    test.use({
      expectedErrors: [/Content Security Policy|request to another host: https:\/\/tiles\.example/]
    });

    test('the policy of the page lets no tile in: one notice, and the map stays', async ({
      page
    }) => {
      await openMap(page, BARE);
      const paper = await groundOf(page);
      await ask(page, 'https://tiles.example/{z}/{x}/{y}.png');
      await expect(settingsOf(page).getByRole('alert')).toContainText(
        'this site does not let them in'
      );
      await expectMapWorks(page, paper);
    });
  });

  test('an archive that is not there: one notice, and the map stays', async ({ page }) => {
    await page.route(`**/${ARCHIVE}`, (route) => route.fulfill({ status: 404 }));
    await openMap(page, BARE);
    const paper = await groundOf(page);
    await ask(page, ARCHIVE);
    await expect(settingsOf(page).getByRole('alert')).toContainText(
      'No such .pmtiles file lies beside this page'
    );
    await expectMapWorks(page, paper);
  });
});

const GARBLED = { tiles: [{ z: 0, x: 0, y: 0, data: Buffer.from('?') }], metadata: {} } as const;

for (const [what, body, notice] of [
  [
    'the front page of the site in place of a file',
    Buffer.from('<!doctype html><title>Not here</title>'),
    /No such \.pmtiles file/
  ],
  ['a file of another kind', Buffer.from('PK'.padEnd(500)), /no PMTiles archive/],
  [
    'an archive whose tiles are garbled',
    createArchive({ ...GARBLED, type: 'png', bounds: CITY }),
    /no PMTiles archive/
  ],
  [
    'vector tiles of another scheme',
    createArchive({
      ...GARBLED,
      type: 'mvt',
      bounds: CITY,
      metadata: { vector_layers: [{ id: 'transportation' }] }
    }),
    /no PMTiles archive/
  ],
  [
    'an archive of Paris',
    createArchive({ ...GARBLED, type: 'png', bounds: [2.2, 48.8, 2.5, 48.9] }),
    /another part of the world/
  ]
] as const)
  test(`${what}: one notice, and the map stays`, async ({ page }) => {
    await serveArchive(page, body);
    await openMap(page, BARE);
    const paper = await groundOf(page);
    await ask(page, ARCHIVE);
    await expect(settingsOf(page).getByRole('alert')).toContainText(notice);
    await expectMapWorks(page, paper);
  });

test('a source written wrongly is told in one sentence, in either language', async ({ page }) => {
  await openMap(page, `${BARE}&lang=ru`, 'ru');
  await ask(page, 'https://tiles.example/{z}/{x}.png', 'ru');
  const notice = settingsOf(page, 'ru').getByRole('alert');
  await expect(notice).toContainText('В адресе нужны {z}, {x} и {y}');
  await settingsOf(page, 'ru').getByLabel(todayWords.ru.source).fill('maps/petersburg.pmtiles');
  await expect(notice).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(notice).toContainText('только имя файла .pmtiles');
});
