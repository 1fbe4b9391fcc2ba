import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { applyCorrections } from './corrected-data.ts';
import { atTime, badgeOf, expect, openMap, panelOf, test } from './fixtures.ts';

/** By the ledger the bridge is the government's then, raised on staff order. */
const BRIDGE = atTime('1917-11-07T02:00', '&panel=edit:nikolaevsky-bridge');
const EDIT = 'Correct the record';

const formOf = (page: Page) => panelOf(page, EDIT);

async function save(page: Page, button: RegExp | string): Promise<string> {
  const download = page.waitForEvent('download');
  await formOf(page).getByRole('button', { name: button }).click();
  return (await download).path();
}

test('a claim is corrected, shown, saved, made in the data by the command, and then on every map', async ({
  page
}) => {
  await openMap(page, BRIDGE);
  const side = formOf(page).getByLabel('Side', { exact: true }).locator('visible=true');
  await expect(side).toHaveValue('government');
  await side.selectOption('Neutral');
  await expect(badgeOf(page, 'Nikolaevsky Bridge: Neutral')).toBeVisible();
  await expect(formOf(page).getByText('“government” → “neutral”')).toBeVisible();
  const corrections = await save(page, 'Save the corrections');

  const { said, text: body } = await applyCorrections(corrections, 'timeline/bridges.geojson');
  expect(said).toContain('nikolaevsky-bridge · /properties/control/1/side');
  await page.evaluate(() => localStorage.clear());
  await page.route(/\/bridges-[\w-]+\.geojson$/, (route) => route.fulfill({ body }));
  await page.goto('about:blank');
  await openMap(page, atTime('1917-11-07T02:00', '&place=nikolaevsky-bridge'));
  await expect(badgeOf(page, 'Nikolaevsky Bridge: Neutral')).toBeVisible();
  await expect(panelOf(page, 'Nikolaevsky Bridge').getByText('Neutral').first()).toBeVisible();
});

test('what does not fit is named at once, undone and redone by keyboard, and never shown', async ({
  page
}) => {
  await openMap(page, BRIDGE);
  const earliest = formOf(page).getByLabel('At the earliest').locator('visible=true');
  await earliest.fill('24 Oct 18:00');
  await earliest.press('Tab');
  await expect(formOf(page).getByText(/earliest ≤ best ≤ latest/)).toBeVisible();
  await expect(formOf(page).getByText('The map shows the record as it was')).toBeVisible();
  await formOf(page).getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(earliest).toHaveValue('24 October O.S., 14:00');
  await expect(formOf(page).getByText(/earliest ≤ best ≤ latest/)).toBeHidden();
  await formOf(page).getByRole('button', { name: 'Redo' }).press('Enter');
  await expect(earliest).toHaveValue('24 October O.S., 18:00');
  await earliest.fill('after the rain');
  await earliest.press('Tab');
  await expect(
    formOf(page).getByText('This does not read as a time.', { exact: false })
  ).toBeVisible();
});

test('a later beginning moves the end of the claim before', async ({ page }) => {
  await openMap(page, BRIDGE);
  const best = formOf(page).getByLabel('Probably').locator('visible=true');
  await best.fill('24 Oct 16:00');
  await best.press('Tab');
  await expect(formOf(page).getByText('The map shows the record as corrected.')).toBeVisible();
  await expect(formOf(page).getByText('/properties/control/0/end')).toBeVisible();
});

test('a point that is moved moves on the map, and corrections outlive a reload', async ({
  page
}) => {
  await openMap(page, atTime('1917-11-07T02:00', '&map=14/59.9463/30.3963&panel=edit:smolny'));
  const badge = badgeOf(page, 'Smolny Institute');
  const top = async (): Promise<number> => (await badge.boundingBox())?.y ?? Number.NaN;
  let before = Number.NaN;
  // The badge is made anew when the record becomes one that can be corrected.
  await expect.poll(async () => (before = await top())).toBeGreaterThan(0);
  await formOf(page).getByText('Where', { exact: true }).click();
  const latitude = formOf(page).getByLabel('Latitude, degrees north');
  await latitude.fill('59.9480');
  await latitude.press('Tab');
  await expect.poll(top).toBeLessThan(before - 20);
  await page.reload();
  await expect(formOf(page).getByText('Take all back')).toBeVisible();
  await formOf(page).getByRole('button', { name: 'Take all back' }).click();
  await expect(formOf(page).getByText('None yet.')).toBeVisible();
});

test('a badge that is made anew keeps the focus', async ({ page }) => {
  const view = '&map=14/59.9463/30.3963&place=smolny';
  await openMap(page, atTime('1917-11-07T02:00', view));
  const badge = badgeOf(page, 'Smolny Institute');
  // A click, which leaves the focus where it is; with the keyboard one goes on in the panel.
  await badge.click();
  await expect(badge).toBeFocused();
  await badge.evaluate((element) => element.setAttribute('data-before', ''));
  await page.goto(`./${atTime('1917-11-07T02:00', `${view}&panel=edit:smolny`)}`);
  await expect(badge).not.toHaveAttribute('data-before');
  await expect(badge).toBeFocused();
});

test('a source and a text of an event are corrected, and the layer saved whole', async ({
  page
}) => {
  await openMap(page, atTime('1917-11-07T21:40', '&panel=event:aurora-shot'));
  await page.getByRole('link', { name: 'Correct this' }).click();
  await formOf(page).getByLabel('English').first().fill('The shot of the Aurora');
  await formOf(page).getByLabel('English').first().press('Tab');
  await formOf(page).getByRole('button', { name: 'Add a source' }).click();
  await expect(formOf(page).getByText('/properties/citations')).toBeVisible();
  const saved = readFileSync(await save(page, /layer events/), 'utf8');
  const { features } = JSON.parse(saved) as {
    features: { id: string; properties: { title: { en: string } } }[];
  };
  expect(features.find(({ id }) => id === 'aurora-shot')?.properties.title.en).toBe(
    'The shot of the Aurora'
  );
});

test('text that looks like markup stays text', async ({ page }) => {
  await openMap(page, BRIDGE);
  const field = formOf(page).getByLabel('English').locator('visible=true').first();
  await field.fill('<img src=x onerror=alert(1)>');
  await field.press('Tab');
  await expect(formOf(page).getByText('“<img src=x onerror=alert(1)>”')).toBeVisible();
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test('an unknown id is said, and a list offered', { tag: '@phone' }, async ({ page }) => {
  await openMap(page, atTime('1917-11-07T02:00', '&panel=edit:no-such-place'));
  await expect(formOf(page).getByText('“no-such-place”')).toBeVisible();
  await formOf(page).getByLabel('Place to correct').selectOption('Smolny Institute');
  await expect(formOf(page).getByText('Claim 1', { exact: false })).toBeVisible();
});

for (const language of ['en', 'ru'] as const)
  test(`the form has no fault of access in ${language}`, { tag: '@phone' }, async ({ page }) => {
    await openMap(page, `${BRIDGE}&lang=${language}`, language);
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });
