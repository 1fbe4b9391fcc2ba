import type { Page } from '@playwright/test';
import { badgeOf, expect, expectAddress, openMap, panelOf, test, words } from './fixtures.ts';
import { readStory } from './ledger.ts';

const congress = readStory('the-congress');
const LAST = congress.steps.length;

// Where motion is not wanted the clock rests at the hour of a step, which the address then says.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function expectStep(page: Page, step: number, language: 'en' | 'ru' = 'en'): Promise<void> {
  await expectAddress(page, 'panel', `story:the-congress/${String(step)}`);
  await expectAddress(page, 't', congress.steps[step - 1]?.time ?? '');
  const panel = panelOf(page, congress.title[language]);
  await expect(panel).toContainText(congress.steps[step - 1]?.text[language] ?? '');
}

/** Goes on with the Tab key until something has the focus. */
async function tabTo(page: Page, name: string, role: 'button' | 'link'): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).first();
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the Tab key does not reach ${name}`);
}

test('a whole story by the keyboard alone', async ({ page }) => {
  await openMap(page);
  await tabTo(page, words.en.stories, 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.en.stories, exact: true })).toBeFocused();
  await tabTo(page, congress.title.en, 'link');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: congress.title.en })).toBeFocused();

  for (let step = 1; step < LAST; step += 1) {
    await expectStep(page, step);
    await page.keyboard.press('ArrowRight');
  }
  await expectStep(page, LAST);
  // The story has no further step, and the focus stayed where it was.
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: congress.title.en })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expectStep(page, LAST - 1);
  // The keys belong to the slider while that has the focus.
  await page.getByRole('slider', { name: words.en.slider }).press('ArrowRight');
  await expectAddress(page, 'panel', `story:the-congress/${String(LAST - 1)}`);
});

test('the back button returns to the step before', async ({ page }) => {
  await openMap(page, '#panel=story:the-congress/1');
  await expectStep(page, 1);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expectStep(page, 2);
  await page.goBack();
  await expectStep(page, 1);
});

test('a story that was left goes on where it was, after a reload too', async ({ page }) => {
  await openMap(page, '#panel=story:the-congress/3');
  await expectStep(page, 3);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expectAddress(page, 'panel', null);
  for (const visit of ['the same', 'another']) {
    if (visit === 'another') await openMap(page, '#lang=en');
    await page.getByRole('button', { name: words.en.stories, exact: true }).click();
    await page.getByRole('link', { name: 'Go on at step 3' }).click();
    await expectStep(page, 3);
    await page.reload();
    await expectStep(page, 3);
  }
});

test('a story gives back the layers the visitor had', async ({ page }) => {
  await openMap(page, '#layers=stations&panel=story:night-of-the-bridges/1');
  await expect(badgeOf(page, 'Troitsky Bridge')).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(badgeOf(page, 'Troitsky Bridge')).toHaveCount(0);
  await expect(badgeOf(page, 'Baltic Station')).toHaveCount(1);
  await expectAddress(page, 'layers', 'stations');
});

for (const language of ['en', 'ru'] as const)
  test(`a link opens a step, ${language}`, { tag: '@phone' }, async ({ page }) => {
    await openMap(page, `#panel=story:the-congress/2&lang=${language}`, language);
    await expectStep(page, 2, language);
  });

test('a link to no story says so and lists those there are', async ({ page }) => {
  await openMap(page, '#panel=story:nobody-told-it/1');
  await expect(page.getByRole('alert')).toContainText('nobody-told-it');
  await expect(page.getByRole('link', { name: congress.title.en })).toBeVisible();
});

test('a browser that keeps nothing tells stories all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      }
    });
  });
  await openMap(page, '#panel=story:the-congress/2');
  await expectStep(page, 2);
});

test('a broken story is named, and the others are told', async ({ page }) => {
  await page.route(/\/empty-palace-[^/]*\.json$/, (route) => route.fulfill({ body: '{' }));
  await openMap(page, '#panel=stories');
  const notice = page.getByRole('alert').filter({ hasText: words.en.broken });
  await expect(notice).toContainText('stories/empty-palace.json · – · – · expected JSON');
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(8);
  await page.getByRole('link', { name: congress.title.en }).click();
  await expectStep(page, 1);
});

test('broken legends are named, and stories and map go on', async ({ page }) => {
  await page.route(/\/legends-[^/]*\.json$/, (route) => route.fulfill({ body: '{' }));
  await openMap(page, '#panel=legends');
  const notice = page.getByRole('alert').filter({ hasText: words.en.broken });
  await expect(notice).toContainText('legends.json · – · – · expected JSON');
  await expect(page.getByText('The legends could not be read.')).toBeVisible();
  await page.getByRole('button', { name: words.en.stories, exact: true }).click();
  await page.getByRole('link', { name: congress.title.en }).click();
  await expectStep(page, 1);
});

test('a finger turns the steps', { tag: '@touch' }, async ({ page }) => {
  await openMap(page, '#panel=story:the-congress/1');
  await expectStep(page, 1);
  const box = await page.getByText(congress.steps[0]?.text.en ?? '').boundingBox();
  if (!box) throw new Error('the text has no box');
  const session = await page.context().newCDPSession(page);
  const y = box.y + 30;
  const swipe = async (from: number, to: number): Promise<void> => {
    const xs = [0, 0.25, 0.5, 0.75, 1].map((share) => from + (to - from) * share);
    for (const [index, x] of xs.entries())
      await session.send('Input.dispatchTouchEvent', {
        type: index === 0 ? 'touchStart' : 'touchMove',
        touchPoints: [{ x, y: y + index }]
      });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await swipe(320, 80);
  await expectStep(page, 2);
  await swipe(80, 320);
  await expectStep(page, 1);
});
