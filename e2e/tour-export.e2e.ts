import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, test } from './fixtures.ts';
import { openTour } from './tours.ts';

/** The day and hour at which the tour of the link begins. */
const DATE = '20261129';
const START = 11 * 60;

/** Presses the button of a format and gives the file and its name. */
async function save(page: Page, format: string): Promise<{ text: string; name: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: format, exact: true }).click();
  const saved = await download;
  const name = saved.suggestedFilename();
  await expect(page.getByText(`Saved: ${name}`)).toBeVisible();
  return { text: readFileSync(await saved.path(), 'utf8'), name };
}

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');

test.beforeEach(async ({ page }) => {
  await openTour(page);
  await page.getByText('Take it along').click();
});

test('the table of a tour holds its stops, its hours and the times of the walk', async ({
  page
}) => {
  const { text, name } = await save(page, 'CSV');
  expect(name).toBe('The-other-island-of-the-government.csv');
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true
  });
  expect(errors).toEqual([]);
  const column = (head: string) => data.map((row) => row[head]);
  expect(column('No.')).toEqual(['1', '2', '3', '4']);
  expect(column('Place (id)')).toEqual([
    'hotel-astoria',
    'mariinsky-palace',
    'war-ministry',
    'alexander-garden'
  ]);
  expect(column('Hour of 1917, New Style')).toEqual([
    '1917-11-07T06:00',
    '1917-11-07T12:00',
    '1917-11-07T17:00',
    '1917-11-07T18:30'
  ]);
  // The link: a minute to look, three to talk, at the palace four.
  expect(column('Stay, min')).toEqual(['1', '1', '1', '1']);
  expect(column('Talk, min')).toEqual(['3', '4', '3', '3']);
  let minutes = START;
  for (const row of data) {
    minutes += Number(row['Walk to here, min'] ?? 0);
    expect(row.Arrival).toBe(clock(minutes));
    minutes += Number(row['Stay, min']) + Number(row['Talk, min']);
  }
  // The planner says the same.
  const shown = page.getByRole('list', { name: 'Stops, in order' }).getByText(/^at \d\d:\d\d$/);
  await expect(shown).toHaveText(column('Arrival').map((time) => `at ${time ?? ''}`));
});

test('the calendar file of a tour is one event from its start to its end, on the clock of the city', async ({
  page
}) => {
  const { text, name } = await save(page, 'Calendar');
  expect(name).toBe('The-other-island-of-the-government.ics');
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  // RFC 5545, 3.1: a line goes on in the next one after a space.
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const valueOf = (key: string) =>
    lines
      .find((line) => line.startsWith(key))
      ?.split(':')
      .slice(1);
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  expect(lines).toContain(`DTSTART;TZID=Europe/Moscow:${DATE}T110000`);
  const [, from = '', to = ''] =
    /^(\d\d:\d\d)–(\d\d:\d\d)$/.exec(await page.getByText(/^11:00–/).innerText()) ?? [];
  expect(from).toBe('11:00');
  expect(lines).toContain(`DTEND;TZID=Europe/Moscow:${DATE}T${to.replace(':', '')}00`);
  expect(valueOf('SUMMARY')).toEqual(['The other island of the government']);
  const agenda = lines.find((line) => line.startsWith('DESCRIPTION')) ?? '';
  const hours = ['06:00', '12:00', '17:00', '18:30'];
  const stops = ['Astoria', 'Preparliament', 'War Ministry', 'Alexander Garden'];
  expect(agenda).toMatch(
    new RegExp(stops.map((stop, n) => `${stop}.*${hours[n] ?? ''}`).join('.*'))
  );
  // 1917 stands in the text alone.
  expect(lines.filter((line) => line.startsWith('DT') && line.includes('1917'))).toEqual([]);
});

test('a tour without a day makes no calendar file, and says what is missing', async ({ page }) => {
  const start = page.getByLabel('Start, by today’s clock');
  await start.fill('');
  await start.press('Tab');
  // The button is there for those who would know why it does nothing yet.
  await page.getByRole('button', { name: 'Calendar', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('status').filter({ hasText: 'For a calendar file, set when the walk starts.' })
  ).toBeVisible();
});

test('a copied link is the tour as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Remove: Alexander Garden' }).click();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(copied);
  await expect(
    page
      .getByRole('list', { name: 'Stops, in order' })
      .getByRole('button', { name: /^Stop \d of 3/ })
  ).toHaveCount(3);
});
