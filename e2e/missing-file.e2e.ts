import type { Page } from '@playwright/test';
import { expect, sliderOf, test, words } from './fixtures.ts';

/* Any one file of the site may be gone: the map works, or one sentence says what is missing. */

test.use({ expectedErrors: [/status of 404|Failed to fetch dynamically|not here/] });

/** Data files and fonts each come by one road, so the gate tries a few; EVERY_FILE=1 tries all. */
const isTried = (path: string): boolean =>
  Boolean(process.env.EVERY_FILE) ||
  !/\.(?:geojson|woff2)$/.test(path) ||
  /\/(?:events|ships|streets|pt-sans-latin-400-normal)-/.test(path);

/** Files whose loss leaves a hole, which has to be told of; without another one the map is whole. */
const leavesHole = (path: string): boolean =>
  /\.(?:geo)?json$|\/(?:index|en|search-panel|LateLayers|HighlightLayer|screen-titles)-/.test(path);

const toldOf = (page: Page) =>
  page
    .getByText(/The map has not started|could not be loaded|cannot be (?:shown|drawn)/)
    .or(page.getByRole('alert').filter({ hasText: words.en.broken }))
    .first();

/** Opens the map with a street lit up, so that every part that comes by itself is asked for. */
async function open(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto('./#t=1917-11-07T02:00&ground=street:nevsky&map=14/59.93/30.34');
  await expect(sliderOf(page).or(toldOf(page)).first()).toBeVisible({ timeout: 15_000 });
}

/** Paths of the files of a kind that the page asks for by itself. */
async function findAsked(page: Page, kind: string): Promise<readonly string[]> {
  const asked = new Set<string>();
  page.on('response', (response) => asked.add(new URL(response.url()).pathname));
  await open(page);
  await page.waitForLoadState('networkidle');
  return [...asked].filter((path) => path.endsWith(`.${kind}`) && isTried(path));
}

for (const kind of ['js', 'css', 'geojson', 'json', 'woff2'])
  test(`any ${kind} that is gone leaves a working map or one clear sentence`, async ({ page }) => {
    test.slow();
    const paths = await findAsked(page, kind);
    expect(paths).not.toEqual([]);
    for (const path of paths) {
      const address = `**${path}`;
      await page.route(address, (route) => route.fulfill({ status: 404, body: 'not here' }));
      await open(page);
      if (leavesHole(path))
        await expect(toldOf(page), `${path} is missed`).toBeVisible({ timeout: 15_000 });
      else await page.waitForLoadState('networkidle');
      await page.unroute(address);
    }
  });

test('a file that was changed is left out and named where what would check it is gone', async ({
  page
}) => {
  await page.route('**/guarded-door-*.js', (route) =>
    route.fulfill({ status: 404, body: 'not here' })
  );
  await page.route('**/bridges-*.geojson', (route) =>
    route.fulfill({ json: { type: 'FeatureCollection', features: [{}] } })
  );
  await open(page);
  const notice = page.getByRole('alert').filter({ hasText: words.en.broken });
  await expect(notice.getByText(/timeline\/bridges\.geojson .* not as it was/)).toBeVisible();
  await expect(sliderOf(page)).toBeVisible();
});
