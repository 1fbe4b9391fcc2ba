import type { Page } from '@playwright/test';
import { expect, openMap, test } from './fixtures.ts';
import { openTour, stopsOf } from './tours.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The tours that the visitor keeps, by the name on their button. */
const keptOf = (page: Page) =>
  page.getByRole('region', { name: 'Your tours' }).getByRole('button', { name: /^Open: / });

/** Comes back another day, as soon as another window shows that the browser keeps what it should. */
async function comeBack(page: Page, names: readonly RegExp[]): Promise<void> {
  await expect(async () => {
    const window = await page.context().newPage();
    await openMap(window, '#lang=en&panel=tours');
    await expect(keptOf(window)).toHaveText([...names], { timeout: 2000 });
    await window.close();
  }).toPass();
  await page.goto('about:blank');
  await openMap(page, '#lang=en&panel=tours');
  await expect(keptOf(page)).toHaveText([...names]);
}

/** Changes a ready tour, by which it becomes one’s own. */
async function makeOwn(page: Page, name: string): Promise<void> {
  await openTour(page);
  const field = page.getByRole('textbox', { name: 'Name of the tour' });
  await field.fill(name);
  await field.press('Tab');
  await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
}

test('tours are renamed, doubled, deleted and had back, each of which outlives a reload', async ({
  page
}) => {
  test.slow();
  await makeOwn(page, 'Sunday');
  await comeBack(page, [/Sunday/]);

  await button(page, 'Rename: Sunday').click();
  const field = page.getByRole('textbox', { name: 'New name for: Sunday' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Rename: Sunday')).toBeFocused();
  await page.keyboard.press('Enter');
  await field.fill('Monday <b>');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Rename: Monday <b>')).toBeFocused();
  await button(page, 'Duplicate: Monday <b>').click();
  await expect(keptOf(page)).toHaveCount(2);
  await comeBack(page, [/Monday <b> \(copy\)/, /Monday <b>/]);

  await button(page, 'Delete: Monday <b>').click();
  await expect(page.getByText('Deleted: Monday <b>.')).toBeVisible();
  await expect(keptOf(page)).toHaveText([/Monday <b> \(copy\)/]);
  await button(page, 'Undo').click();
  // It comes back to where it stood.
  await expect(keptOf(page)).toHaveText([/\(copy\)/, /Monday <b>/]);
  await comeBack(page, [/\(copy\)/, /Monday <b>/]);
  await button(page, 'Delete: Monday <b> (copy)').click();
  await expect(keptOf(page)).toHaveCount(1);
  await comeBack(page, [/Monday <b>/]);
  await keptOf(page).click();
  await expect(stopsOf(page)).toHaveCount(4);
  await expect(page.getByRole('heading', { name: 'Monday <b>', level: 2 })).toBeVisible();
});

test('a renamed tour that is open bears its new name there too', async ({ page }) => {
  await makeOwn(page, 'Sunday');
  await button(page, 'Walking tours').click();
  await button(page, 'Rename: Sunday').click();
  await page.getByRole('textbox', { name: 'New name for: Sunday' }).fill('Monday');
  await page.keyboard.press('Enter');
  await button(page, 'Show the tour').click();
  await expect(page.getByRole('heading', { name: 'Monday', level: 2 })).toBeVisible();
});

for (const [how, deny] of [
  [
    'refuses its storage',
    (): void => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    }
  ],
  [
    'has none',
    (): void => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    }
  ]
] as const)
  test(`a browser that ${how}: one is told so, and plans all the same`, async ({ page }) => {
    await page.addInitScript(deny);
    await makeOwn(page, 'Sunday');
    await button(page, 'Move down: Military Hotel (Astoria)').click();
    await expect(stopsOf(page).nth(1)).toHaveText(/Astoria/);
    await button(page, 'Undo').click();
    await expect(stopsOf(page).first()).toHaveText(/Astoria/);
    await button(page, 'Walking tours').click();
    await expect(
      page.getByRole('status').filter({
        hasText:
          'This browser keeps nothing: your tours last as long as this page. Keep the link instead.'
      })
    ).toBeVisible();
    await expect(keptOf(page)).toHaveText([/Sunday/]);
    await button(page, 'Duplicate: Sunday').click();
    await expect(keptOf(page)).toHaveCount(2);
    await button(page, 'Show the tour').click();
    await expect(stopsOf(page)).toHaveCount(4);
  });

test('a link one was sent is no tour of one’s own until one changes it', async ({ page }) => {
  await openTour(page);
  await button(page, 'Walking tours').click();
  await expect(page.getByText('None yet. What you plan or change is kept here')).toBeVisible();
  await button(page, 'Show the tour').click();
  await button(page, 'Remove: Alexander Garden').click();
  await expect(stopsOf(page)).toHaveCount(3);
  await button(page, 'Walking tours').click();
  await expect(keptOf(page)).toHaveText([/The other island of the government/]);
});
