import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { expect, expectAddress, inAddress, openMap, test } from './fixtures.ts';
import type { Language } from './fixtures.ts';

/** Four stops around St Isaac's Square, as a link of the map writes them. */
const TOUR =
  '10l0b4,d1,t3,shtk2c,nThe_other_island_of_the_government;hotel-astoria,..gy0;!mariinsky-25,.4.h80;!war-ministry-25,..hgc;alexander-garden,..hiu';

const words = {
  en: {
    along: 'Take it along',
    bring: 'Bring a tour in',
    choose: 'Choose a file',
    print: 'Print',
    nothing: 'Nothing was opened; the tour is as it was.',
    partly: 'What could not be taken as it stood'
  },
  ru: {
    along: 'Взять с собой',
    bring: 'Открыть чужую прогулку',
    choose: 'Выбрать файл',
    print: 'Печать',
    nothing: 'Ничего не открыто; прогулка осталась прежней.',
    partly: 'Что не удалось взять как есть'
  }
} as const;

async function openTour(page: Page, language: Language = 'en'): Promise<void> {
  await openMap(page, `#lang=${language}&panel=tour&tour=${TOUR}`, language);
  await page.getByText(words[language].along).click();
  await page.getByText(words[language].bring).click();
}

const choose = (
  page: Page,
  name: string,
  content: string | Buffer,
  language: Language = 'en'
): Promise<void> =>
  page
    .getByLabel(words[language].choose)
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

for (const format of ['GPX', 'GeoJSON', 'KML'])
  test(`a tour that is saved as ${format} and opened again is the same plan`, async ({ page }) => {
    await openTour(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: format, exact: true }).click();
    const saved = await (await download).path();
    await page.goto('./#lang=en&panel=tour');
    await expectAddress(page, 'tour', null);
    await page.getByText(words.en.bring).click();
    await choose(page, `a.${format.toLowerCase()}`, readFileSync(saved));
    await expectAddress(page, 'tour', TOUR);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expectAddress(page, 'tour', null);
  });

const gpx = (inside: string): string =>
  `<gpx version="1.1" creator="a" xmlns="http://www.topografix.com/GPX/1/1">${inside}</gpx>`;
const BAD_FILES = [
  ['malformed XML', '<gpx><wpt lat="59.9"', /damaged/],
  ['an entity', `<!DOCTYPE gpx [<!ENTITY a "b">]>${gpx('')}`, /DOCTYPE/],
  ['stops elsewhere', gpx('<wpt lat="48.85" lon="2.35"><name>Paris</name></wpt>'), /Paris/]
] as const;

for (const [name, content, sentence] of BAD_FILES)
  test(`${name} is refused in a sentence, and the tour stays`, async ({ page }) => {
    await openTour(page);
    await choose(page, 'bad.gpx', content);
    await expect(page.getByText(sentence)).toBeVisible();
    expect(inAddress(page, 'tour')).toBe(TOUR);
  });

test('a file of 20 MB is refused in a sentence, and the tour stays', async ({ page }, testInfo) => {
  await openTour(page);
  const path = testInfo.outputPath('large.gpx');
  writeFileSync(path, Buffer.alloc(20_000_000, 32));
  await page.getByLabel(words.en.choose).setInputFiles(path);
  await expect(page.getByText(/20 MB, more than the 5 MB/)).toBeVisible();
  expect(inAddress(page, 'tour')).toBe(TOUR);
});

test('a name in a file is text, whatever stands in it', async ({ page }) => {
  await openTour(page);
  const name = '&lt;img src=x onerror=alert(1)&gt;';
  await choose(page, 'a.gpx', gpx(`<wpt lat="59.94" lon="30.31"><name>${name}</name></wpt>`));
  await expect(page.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test('a pasted link opens its tour; any other text is refused in a sentence', async ({ page }) => {
  await openMap(page, '#lang=en&panel=tour');
  await page.getByText(words.en.bring).click();
  const field = page.getByLabel('Or paste a link to a tour');
  await field.fill('https://example.org/');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/no link to a tour/)).toBeVisible();
  await field.fill(`https://example.org/#lang=ru&tour=${TOUR}`);
  await page.keyboard.press('Enter');
  await expectAddress(page, 'tour', TOUR);
});

for (const language of ['en', 'ru'] as const) {
  test(`the sheet holds the stops in order, ${language}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset.printed = 'yes';
      };
    });
    await openTour(page, language);
    await page.getByRole('button', { name: words[language].print, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
    await page.emulateMedia({ media: 'print' });
    const sheet = page.getByRole('article');
    await expect(sheet).toBeVisible();
    const names = {
      en: [/Astoria/, /Preparliament/, /War/, /Garden/],
      ru: [/Астория/, /парламент|Мариин/i, /[Вв]оенн/, /сад/]
    }[language];
    await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(names);
    await expect(page.getByRole('banner')).toBeHidden();
    expect(await findViolations(page)).toEqual([]);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000);
  });

  test(
    `axe finds no fault with the files of a tour, ${language}`,
    { tag: '@phone' },
    async ({ page }) => {
      await openTour(page, language);
      await expect(page.getByRole('img', { name: /QR/ })).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
      const told = (text: string) => page.getByRole('status').filter({ hasText: text });
      await choose(page, 'bad.gpx', gpx(''), language);
      await expect(told(words[language].nothing)).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
      const [here, elsewhere] = ['lat="59.94" lon="30.31"', 'lat="48.85" lon="2.35"'];
      await choose(page, 'mixed.gpx', gpx(`<wpt ${here}/><wpt ${elsewhere}/>`), language);
      await expect(told(words[language].partly)).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
    }
  );
}
