import type { Locator, Page } from '@playwright/test';
import { expect, expectAddress, openMap, panelOf, sliderOf, test, words } from './fixtures.ts';

/** Stops of the Tab key after which something counts as out of reach. */
const PATIENCE = 160;

/** Goes on with the Tab key until a control has the focus, and sees that the focus is drawn. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stop = 0; stop < PATIENCE; stop += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) {
      await expect(control).not.toHaveCSS('outline-style', 'none');
      return;
    }
  }
  throw new Error(`the Tab key does not reach ${String(control)}`);
}

test('the whole story by the keyboard alone', { tag: '@phone' }, async ({ page }) => {
  await openMap(page);

  // Set a time.
  await tabTo(page, sliderOf(page));
  await page.keyboard.press('Home');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /^7 hours/);

  // Find a change.
  await tabTo(page, page.getByRole('button', { name: words.en.next, exact: true }));
  await page.keyboard.press('Enter');
  await expect(sliderOf(page)).not.toHaveAttribute('aria-valuetext', /^7 hours, /);

  // Open a place that changed; on a narrow screen the panel is folded up.
  const hour = panelOf(page, words.en.hour);
  const fold = hour.getByRole('button', { expanded: false });
  if (await fold.isVisible()) {
    await tabTo(page, fold);
    await page.keyboard.press('Enter');
  }
  const place = hour.getByRole('listitem').first().getByRole('link').last();
  await tabTo(page, place);
  const name = (await place.textContent())?.trim() ?? '';
  await page.keyboard.press('Enter');
  const panel = panelOf(page, name);

  // Read it: the focus has come along to its heading.
  await expect(panel.getByRole('heading', { name })).toBeFocused();
  await expect(panel.getByRole('group', { name: words.en.held })).toBeInViewport();

  // Return to where the place was chosen, or to the hour.
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expectAddress(page, 'place', null);
  await expect(panelOf(page, words.en.hour).locator(':focus')).toHaveCount(1);
});
