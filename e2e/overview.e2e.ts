import type { Page } from '@playwright/test';
import { atTime, badgeOf, expect, expectAddress, openMap, panelOf, test } from './fixtures.ts';

const PANEL = '&panel=overview';
const TITLE = 'Overview';

/** More steps than the grid has rows. */
const PATIENCE = 120;

/** Presses a key until the cell with the focus says so. */
async function pressUntil(page: Page, key: string, words: RegExp): Promise<void> {
  const cell = page.getByRole('gridcell');
  for (let step = 0; step < PATIENCE; step += 1) {
    if (words.test((await cell.getAttribute('aria-label')) ?? '')) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no cell says ${String(words)}`);
}

/*
 * The ledger: the exchange is taken on 25 October at 07:00 (between 05:00 and 07:30), from the
 * government.
 */
test('to the fall of the telephone exchange by the keyboard alone', async ({ page }) => {
  await openMap(page, atTime('1917-11-06T12:00', PANEL));
  const cell = page.getByRole('gridcell');
  await expect(cell).toHaveCount(1);
  for (let stop = 0; stop < PATIENCE; stop += 1) {
    await page.keyboard.press('Tab');
    if (await cell.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(cell).toBeFocused();

  await page.keyboard.press('Control+Home');
  await pressUntil(page, 'ArrowDown', /^Central telephone exchange,/);
  await page.keyboard.press('Home');
  await expect(cell).toHaveAccessibleName(/24 October O\.S\., 00:00: Government$/);
  await pressUntil(page, 'ArrowRight', /25 October O\.S\., 07:00/);
  await expect(cell).toHaveAccessibleName(/: Government or MRC; 07:30 MRC$/);
  await expect(cell).toBeFocused();
  await expect(cell).toBeInViewport();

  await page.keyboard.press('Enter');
  await expectAddress(page, 't', '1917-11-07T07:00');
  await expectAddress(page, 'place', 'telephone-exchange');
  await expectAddress(page, 'panel', 'overview');
  await expect(cell).toBeFocused();
  await expect(badgeOf(page, 'Central telephone exchange')).toHaveAttribute('aria-current', 'true');

  await page.keyboard.press('Control+End');
  await expect(cell).toHaveAccessibleName(/26 October O\.S\., 23:00/);
});

test('the hours in words, for a spreadsheet', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page, atTime('1917-11-06T12:00', PANEL));
  const panel = panelOf(page, TITLE);
  await panel.getByRole('button', { name: 'Table', exact: true }).click();
  const row = panel.getByRole('row', { name: /Winter Palace.*part 26 October O\.S\., 02:10/ });
  await expect(row).toContainText('Military Revolutionary Committee');
  await panel.getByRole('button', { name: 'Copy table' }).click();
  await expect(panel.getByRole('status')).toHaveText(/Copied/);
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  const cells = lines.map((line) => line.split('\t'));
  expect(cells[0]?.slice(0, 4)).toEqual(['Place', 'Kind', 'Police part', 'From']);
  expect(new Set(cells.map(({ length }) => length))).toEqual(new Set([8]));
  const fall = cells.find(
    ([name, , , from]) => name === 'Winter Palace' && from?.includes('02:10')
  );
  expect(fall?.[3]).toBe('26 October O.S., 02:10');
  expect(fall?.[6]).toBe('Military Revolutionary Committee');
});

/*
 * Counted in the ledger's table of control: for each of the 102 places the last row whose best time is
 * not after 24 October 12:00, and not after 26 October 03:00, Old Style. 57 differ: 45 went from the
 * government to the Committee, 5 from neutral, 3 from nobody; 9 of the 10 bridges are among them.
 */
test(
  'what changed from 24 October noon to 26 October 03:00',
  { tag: '@phone' },
  async ({ page }) => {
    await openMap(page, atTime('1917-11-08T03:00', '&panel=overview:changes'));
    const panel = panelOf(page, TITLE);
    await panel.getByRole('textbox', { name: 'Then' }).fill('24 Oct 12:00');
    await page.keyboard.press('Enter');
    await expectAddress(page, 'from', '1917-11-06T12:00');
    await expect(panel.getByText('57 places of 102 changed side')).toBeVisible();
    await expect(panel.getByRole('heading', { level: 3 })).toHaveText([
      /Government.*MRC\s+45$/,
      /Neutral.*MRC\s+5$/,
      /Nobody.*MRC\s+3$/,
      /\s1$/,
      /\s1$/,
      /\s1$/,
      /\s1$/
    ]);
    await panel.getByRole('combobox', { name: 'Kind of place' }).selectOption('Bridges');
    await expect(panel.getByText('9 places of 10 changed side')).toBeVisible();

    const line = page.getByRole('slider', { name: 'Line between then and now' });
    const palace = badgeOf(page, 'Winter Palace');
    await line.press('Home');
    await expect(palace).toHaveAccessibleName(/: Military Revolutionary Committee$/);
    await line.press('End');
    await expect(palace).toHaveAccessibleName(
      /: Provisional Government \(24 October O\.S\., 12:00\)$/
    );
    await panel.getByRole('button', { name: 'End', exact: true }).click();
    await expect(line).toHaveCount(0);
    await expectAddress(page, 'from', null);
    await expect(palace).toHaveAccessibleName(/: Military Revolutionary Committee$/);
  }
);

test('an address with a view that is none says which there are', async ({ page }) => {
  await openMap(page, atTime('1917-11-08T03:00', '&panel=overview:charts'));
  await expect(panelOf(page, TITLE).getByRole('alert')).toContainText('charts');
  await expect(panelOf(page, TITLE).getByRole('navigation').getByRole('button')).toHaveCount(3);
});
