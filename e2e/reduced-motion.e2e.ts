import type { Page } from '@playwright/test';
import {
  atTime,
  expect,
  expectAddress,
  openMap,
  searchOf,
  sliderOf,
  test,
  words
} from './fixtures.ts';

/** Animations and transitions of the page that move by themselves at this moment. */
const countAnimations = (page: Page): Promise<number> =>
  page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length
  );

test.describe('a visitor who wants no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('sees changes without pulses and views without flights', async ({ page }) => {
    await openMap(page, atTime('1917-11-07T01:00'));
    await page.getByRole('button', { name: words.en.next, exact: true }).click();
    await expectAddress(page, 't', '1917-11-07T01:25');
    expect(await countAnimations(page)).toBe(0);
    await searchOf(page).fill('Smolny');
    await page
      .getByRole('option', { name: /Smolny/ })
      .first()
      .click();
    await expectAddress(page, 'place', 'smolny');
    expect(await countAnimations(page)).toBe(0);
  });
});

test('a change pulses for everybody else', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T01:00'));
  await sliderOf(page).press('ArrowRight');
  await expect.poll(() => countAnimations(page)).toBeGreaterThan(0);
  await expect.poll(() => countAnimations(page)).toBe(0);
});
