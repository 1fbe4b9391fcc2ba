import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { sidesInLedger } from './ledger-sides.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const library = (path: string): string => join(root, 'node_modules', path);

let states = '';

test.beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'open-data-'));
  const command = [join(root, 'src/cli/run.js'), 'export', '--out', folder];
  execFileSync(process.execPath, command);
  states = readFileSync(join(folder, 'states.geojson'), 'utf8');
  rmSync(folder, { recursive: true });
});

/** A marker whose title is the side: what such a map shows of a state. */
const COMMON = `
  const map = L.map('map', { center: [59.93, 30.32], zoom: 9, zoomAnimation: false });
  const pointToLayer = ({ properties: { side } }, position) =>
    L.marker(position, { title: side, alt: side, icon: L.divIcon({ html: side }) });
  const data = DATA;
`;

/** The two plugins as their own documents show them; the field sets their time. */
const PLUGINS = {
  'Leaflet.timeline 1.6': {
    files: ['leaflet.timeline/dist/leaflet.timeline.js'],
    script: `${COMMON}
      const timeline = L.timeline(data, { pointToLayer }).addTo(map);
      time.onchange = () => timeline.setTime(new Date(time.value).getTime());`
  },
  'Leaflet.TimeDimension 1.1.1': {
    files: [
      'iso8601-js-period/iso8601.js',
      'leaflet-timedimension/dist/leaflet.timedimension.min.js'
    ],
    // Without a duration the plugin shows nothing of the years before 1970.
    script: `${COMMON}
      const timeDimension = L.timeDimension({ times: [] });
      L.timeDimension.layer
        .geoJson(L.geoJson(data, { pointToLayer }), { timeDimension, duration: 'PT0M' })
        .addTo(map);
      time.onchange = () => {
        const t = new Date(time.value).getTime();
        timeDimension.setAvailableTimes([t], 'replace');
        timeDimension.setCurrentTime(t);
      };`
  }
};

async function openOther(page: Page, files: readonly string[], script: string): Promise<void> {
  await page.setContent(readFileSync(new URL('./other-maps.html', import.meta.url), 'utf8'));
  for (const file of ['leaflet/dist/leaflet.js', ...files])
    await page.addScriptTag({ path: library(file) });
  await page.addScriptTag({ content: script.replace('DATA', () => states) });
}

/** How many markers of each side the map has. */
async function countSides(page: Page): Promise<Record<string, number>> {
  const titles = await page
    .locator('.leaflet-marker-pane [title]')
    .evaluateAll((markers) => markers.map((marker) => marker.getAttribute('title') ?? ''));
  return Object.fromEntries(
    [...new Set(titles)].map((side) => [side, titles.filter((title) => title === side).length])
  );
}

for (const [name, { files, script }] of Object.entries(PLUGINS))
  test(`${name} shows as many sites of each side as the ledger`, async ({ page }) => {
    await openOther(page, files, script);
    const time = page.getByLabel('Time');
    for (const [oldStyle, newStyle] of [
      ['1917-10-24T12:00', '1917-11-06T12:00'],
      ['1917-10-25T03:29', '1917-11-07T03:29'],
      ['1917-10-25T03:30', '1917-11-07T03:30'],
      ['1917-10-25T21:40', '1917-11-07T21:40'],
      ['1917-10-26T02:09', '1917-11-08T02:09'],
      ['1917-10-26T02:10', '1917-11-08T02:10']
    ] as const) {
      await time.fill(newStyle);
      await time.blur();
      await expect
        .poll(() => countSides(page), { message: `${oldStyle} Old Style` })
        .toEqual(sidesInLedger(oldStyle));
    }
  });
