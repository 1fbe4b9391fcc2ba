import { writeFileSync } from 'node:fs';
import { expect, openMap, test } from '../../fixtures.ts';
import { TOUR, openTour, stopsOf } from '../../tours.ts';
import { describeTasks, traceTasks } from './trace-tasks.ts';

/*
 * How long the page cannot answer while files come in and a plan is put in order. Bound of the project: no
 * freeze over 200 ms. The time on the processor is what a machine with nothing else to do would need.
 */

const wpt = (n: number): string =>
  `<wpt lat="${(59.92 + (n % 25) * 0.001).toFixed(5)}" lon="${(30.28 + Math.floor(n / 25) * 0.003).toFixed(5)}"><name>Stop ${String(n + 1)}</name></wpt>`;

const gpx = (stops: number, bytes: number): string => {
  const head = Array.from({ length: stops }, (_, n) => wpt(n)).join('');
  const point =
    '<trkpt lat="59.93000" lon="30.31000"><ele>3</ele><time>2026-05-01T10:00:00Z</time></trkpt>';
  const track = point.repeat(Math.max(0, Math.floor((bytes - head.length) / point.length)));
  return `<gpx version="1.1" creator="a" xmlns="http://www.topografix.com/GPX/1/1">${head}<trk><trkseg>${track}</trkseg></trk></gpx>`;
};

const FILES = [
  ['a GPX file of 20 MB', gpx(12, 20_000_000), /20 MB/],
  ['a GPX file of 4.9 MB with 12 stops', gpx(12, 4_900_000), /Opened: .*12 stops/],
  ['a GPX file with 500 stops', gpx(500, 0), /Opened: .*100 stops/]
] as const;

for (const [what, content, told] of FILES)
  test(`the page while ${what} comes in`, async ({ page }, testInfo) => {
    await openTour(page);
    await page.waitForLoadState('networkidle');
    // From the disk, as a visitor's file comes: a buffer would be unpacked in the page by the test itself.
    const file = testInfo.outputPath('walk.gpx');
    writeFileSync(file, content);
    await page.getByText('Bring a tour in').click();
    const tasks = await traceTasks(page, async () => {
      await page.getByLabel('Choose a file').setInputFiles(file);
      await expect(page.getByText(told).first()).toBeVisible({ timeout: 60_000 });
    });
    console.log(`\nThe page while ${what} comes in:\n${describeTasks(tasks)}`);
  });

test('the page while stops are put in order and some are left out', async ({ page }) => {
  await openTour(page);
  await page.waitForLoadState('networkidle');
  await page.getByText('Bring a tour in').click();
  for (const count of [12, 100]) {
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'walk.gpx',
      mimeType: 'text/plain',
      buffer: Buffer.from(gpx(count, 0))
    });
    await expect(stopsOf(page)).toHaveCount(count, { timeout: 60_000 });
    const limit = page.getByRole('combobox', { name: 'Does it fit into' });
    for (const [what, act] of [
      ['an order is suggested', () => page.getByRole('button', { name: 'Suggest order' }).click()],
      ['a limit is set', () => limit.selectOption({ label: '30 min' })]
    ] as const) {
      const tasks = await traceTasks(page, async () => {
        await act();
        const answer =
          what === 'a limit is set'
            ? /It fits without|Not even the stops/
            : /shorter order:|shortest order already|No shorter/;
        await expect(page.getByText(answer).first()).toBeVisible({ timeout: 60_000 });
      });
      console.log(`\n${String(count)} stops, ${what}:\n${describeTasks(tasks)}`);
    }
    await limit.selectOption({ label: 'no limit' });
  }
});

test('the page while a link to a hundred stops is opened', async ({ page }) => {
  await openTour(page);
  await page.getByText('Bring a tour in').click();
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'walk.gpx',
    mimeType: 'text/plain',
    buffer: Buffer.from(gpx(100, 0))
  });
  await expect(stopsOf(page)).toHaveCount(100, { timeout: 60_000 });
  const address = page.url();
  expect(address).not.toContain(TOUR);
  await openMap(page, '#panel=tours');
  await page.waitForLoadState('networkidle');
  const tasks = await traceTasks(page, async () => {
    await page.goto(address);
    await expect(stopsOf(page)).toHaveCount(100, { timeout: 60_000 });
  });
  console.log(`\nA link to 100 stops is opened:\n${describeTasks(tasks)}`);
  const more = await traceTasks(page, async () => {
    await page
      .getByRole('button', { name: /^Move down: / })
      .first()
      .click();
    await expect(page.getByText('is now stop 2 of 100.')).toBeVisible();
  });
  console.log(`\nOne of 100 stops is moved:\n${describeTasks(more)}`);
});
