import type { Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { BROKEN_FILE, SCREENS } from './examined-screens.ts';
import type { ExaminedScreen } from './examined-screens.ts';
import { expect, openMap, test, turnLanguage, turnTo } from './fixtures.ts';
import type { Language } from './fixtures.ts';

/** Opens an address on a page that has shown nothing yet. */
async function openAnew(page: Page, hash: string, language: Language): Promise<void> {
  await page.goto('about:blank');
  await openMap(page, `${hash}&lang=${language}`, language);
}

/** Brings a screen onto the page, which shows another one, or nothing, or this one in another language. */
async function bring(
  page: Page,
  { hash, open, shown, fresh, ends }: ExaminedScreen,
  language: Language,
  isThere: boolean
): Promise<void> {
  if (isThere && !ends) {
    await turnLanguage(page, language);
  } else {
    await (fresh || page.url() === 'about:blank' ? openAnew : turnTo)(page, hash, language);
    await open?.(page, language);
  }
  await shown?.(page, language);
}

/** Faults of screens in all languages, each with the screen and the language; one page shows them all. */
async function examine(page: Page, screens: readonly ExaminedScreen[]): Promise<string[]> {
  const faults: string[] = [];
  for (const screen of screens)
    for (const language of ['en', 'ru'] as const) {
      const name = `${screen.name}, ${language}`;
      try {
        await bring(page, screen, language, language !== 'en');
      } catch (error) {
        throw new Error(`${name}, did not come: ${String(error)}`, { cause: error });
      }
      faults.push(...(await findViolations(page)).map((violation) => `${name}: ${violation}`));
    }
  return faults;
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Screens of one page, so that a slow machine comes through them all in the time of a test. */
const AT_ONCE = 4;

for (const [group, screens] of Object.entries(SCREENS))
  for (let first = 0; first < screens.length; first += AT_ONCE) {
    const examined = screens.slice(first, first + AT_ONCE);
    const names = examined.map(({ name }) => name.replace(/^what Reed alone says: /, ''));
    test(
      `axe finds no fault, ${group}: ${names.join(', ')}`,
      { tag: '@phone' },
      async ({ page }) => {
        expect(await examine(page, examined)).toEqual([]);
      }
    );
  }

test('axe finds no fault with a broken file', { tag: '@phone' }, async ({ page }) => {
  await page.route(/\/bridges-[^/]*\.geojson$/, (route) => route.fulfill({ body: '{' }));
  expect(await examine(page, [BROKEN_FILE])).toEqual([]);
});
