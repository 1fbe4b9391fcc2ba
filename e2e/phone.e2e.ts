import type { CDPSession, Locator, Page } from '@playwright/test';
import {
  atTime,
  badgeOf,
  expect,
  expectAddress,
  inAddress,
  openMap,
  panelOf,
  searchOf,
  sliderOf,
  test,
  turnLanguage,
  turnTo,
  words
} from './fixtures.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Draws one finger from spot to spot, as the glass reports it. */
async function draw(session: CDPSession, spots: readonly Spot[]): Promise<void> {
  for (const [index, spot] of spots.entries())
    await session.send('Input.dispatchTouchEvent', {
      type: index === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [spot]
    });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const heightOf = async (element: Locator): Promise<number> =>
  (await element.boundingBox())?.height ?? 0;

/** Draws the bar of the sheet up (or down) by so many pixels, slowly enough not to throw it. */
async function drawSheet(page: Page, sheet: Locator, up: number): Promise<void> {
  const box = await sheet.boundingBox();
  if (!box) throw new Error('the sheet has no box');
  const session = await page.context().newCDPSession(page);
  const steps = Array.from({ length: 11 }, (_, index) => ({
    x: box.x + box.width / 2,
    y: box.y + 20 - (up * index) / 10
  }));
  // It rests where it is let go: the last spots are the same.
  const last = steps.at(-1);
  await draw(session, [...steps, ...(last ? Array<Spot>(8).fill(last) : [])]);
}

test.describe('the sheet', { tag: '@touch' }, () => {
  test('is drawn up and down by its bar, and a drag is no tap', async ({ page }) => {
    await openMap(page, atTime('1917-11-07T03:30'));
    const sheet = panelOf(page, words.en.hour);
    await expect(searchOf(page)).toBeVisible();
    const closed = await heightOf(sheet);
    expect(closed).toBeLessThan(60);
    await drawSheet(page, sheet, 300);
    await expect.poll(() => heightOf(sheet)).toBeGreaterThan(closed + 250);
    const half = await heightOf(sheet);
    await expect(sheet.getByRole('heading', { name: words.en.hour })).toBeInViewport();
    await drawSheet(page, sheet, 260);
    await expect.poll(() => heightOf(sheet)).toBeGreaterThan(half + 100);
    await drawSheet(page, sheet, -600);
    await expect.poll(() => heightOf(sheet)).toBe(closed);
    // The map was not moved by any of it.
    expect(inAddress(page, 't')).toBe('1917-11-07T03:30');
  });

  test('opens, grows and closes by buttons and by keys', async ({ page }) => {
    await openMap(page, atTime('1917-11-07T03:30'));
    await expect(searchOf(page)).toBeVisible();
    const sheet = panelOf(page, words.en.hour);
    const closed = await heightOf(sheet);
    await sheet.getByRole('button', { expanded: false }).tap();
    await expect.poll(() => heightOf(sheet)).toBeGreaterThan(closed + 200);
    const half = await heightOf(sheet);
    await sheet.getByRole('button', { name: 'Larger' }).tap();
    await expect.poll(() => heightOf(sheet)).toBeGreaterThan(half + 100);
    const full = await heightOf(sheet);
    const handle = sheet.getByRole('button', { expanded: true });
    await handle.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => heightOf(sheet)).toBe(half);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => heightOf(sheet)).toBe(closed);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => heightOf(sheet)).toBe(full);
  });
});

test('the clock unfolds what moves it in other ways', { tag: '@touch' }, async ({ page }) => {
  await openMap(page, atTime('1917-11-07T03:30'));
  const step = page.getByRole('combobox', { name: 'Step of the slider' });
  await expect(step).toBeHidden();
  await page.getByRole('button', { name: 'More ways to move the clock' }).tap();
  await expect(step).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'The decision' }).tap();
  await expectAddress(page, 't', '1917-10-23T00:00');
});

test(
  'two fingers on the map zoom the map and not the page',
  { tag: '@touch' },
  async ({ page }) => {
    await openMap(page, '#map=13/59.94000/30.31000&t=1917-11-06T12:00');
    await expectAddress(page, 'map', '13/59.94000/30.31000');
    const session = await page.context().newCDPSession(page);
    const fingers = (apart: number): Spot[] => [
      { x: 195 - apart, y: 300 },
      { x: 195 + apart, y: 300 }
    ];
    for (const [index, apart] of [30, 45, 60, 80, 100, 120].entries())
      await session.send('Input.dispatchTouchEvent', {
        type: index === 0 ? 'touchStart' : 'touchMove',
        touchPoints: fingers(apart)
      });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect
      .poll(() => Number(inAddress(page, 'map')?.split('/')[0]))
      .toBeGreaterThanOrEqual(14.5);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  }
);

/** Whatever a finger is meant to hit, with where it lies. */
const findControls = (page: Page): Promise<{ name: string; fault: string }[]> =>
  page.locator(':is(button, select, input, summary, textarea):visible').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      const name = element.getAttribute('aria-label') ?? element.textContent.trim();
      const scroller = element.closest('[role="group"][tabindex="0"]');
      const isOnScreen = top < innerHeight && bottom > 0 && scroller === null;
      const font = parseFloat(getComputedStyle(element).fontSize);
      const isField = element.matches('select, textarea, input:not([type="range"])');
      return [
        ...(left < -0.5 || right > innerWidth + 0.5 ? [{ name, fault: 'beside the screen' }] : []),
        ...(isOnScreen && (top < -0.5 || bottom > innerHeight + 0.5)
          ? [{ name, fault: 'partly out of view' }]
          : []),
        ...(!element.closest('.panel .body') && (width < 43.5 || height < 43.5)
          ? [{ name, fault: `${String(width)} × ${String(height)}` }]
          : []),
        ...(isField && font < 16 ? [{ name, fault: `letters of ${String(font)} px` }] : [])
      ];
    })
  );

const SCREENS = [
  '',
  '&place=winter-palace',
  '&panel=event:aurora-shot',
  '&panel=story:empty-palace/3',
  '&panel=stories',
  '&panel=legends',
  '&panel=sources',
  '&panel=overview',
  '&panel=overview:numbers',
  '&panel=contents',
  '&panel=legend',
  '&panel=about',
  '&panel=tours',
  '&panel=claim'
];

for (const [width, height] of [
  [360, 640],
  [640, 360],
  [844, 390]
] as const)
  test.describe(`at ${String(width)} × ${String(height)}`, { tag: '@touch' }, () => {
    test.use({ viewport: { width, height } });

    test('every control is in view and large enough', async ({ page }) => {
      test.setTimeout(120_000);
      for (const screen of SCREENS) {
        const address = atTime('1917-11-07T21:40', screen);
        if (screen === '') await openMap(page, `${address}&lang=en`);
        else await turnTo(page, address);
        for (const language of ['en', 'ru'] as const) {
          if (language !== 'en') await turnLanguage(page, language);
          await expect(searchOf(page, language)).toBeVisible();
          await expect(page.locator('.panel h2')).toHaveCount(1);
          expect([screen, language, await findControls(page)]).toEqual([screen, language, []]);
          const overflow = await page
            .locator('html, .panel .body')
            .evaluateAll((boxes) =>
              boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
            );
          expect([screen, language, overflow]).toEqual([screen, language, overflow.map(() => 0)]);
        }
      }
    });

    for (const language of ['en', 'ru'] as const)
      test(`the map has room beside the rest, ${language}`, async ({ page }) => {
        await openMap(page, atTime('1917-11-07T21:40', `&lang=${language}`), language);
        const map = page.locator('main');
        const box = await map.boundingBox();
        const isTall = height > width;
        expect(box?.height).toBeGreaterThanOrEqual(height * (isTall ? 0.7 : 0.6));
        expect(box?.width).toBeGreaterThanOrEqual(isTall ? width : width * 0.5);
      });
  });

test.describe('on the smallest phone', { tag: '@touch' }, () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('a step of a story shows five lines and its buttons', async ({ page }) => {
    await openMap(page, '#panel=story:empty-palace/3');
    const text = page.locator('.panel .text');
    await expect(text).toBeVisible();
    const { line, top } = await text.evaluate((element) => ({
      line: parseFloat(getComputedStyle(element).lineHeight),
      top: element.getBoundingClientRect().top
    }));
    const next = page.getByRole('button', { name: 'Next', exact: true });
    await expect(next).toBeInViewport({ ratio: 1 });
    const bar = await page.locator('.panel .turns').boundingBox();
    expect(((bar?.y ?? 0) - top) / line).toBeGreaterThanOrEqual(5);
  });

  test('captions of sights leave the map its place', async ({ page }) => {
    await openMap(page, atTime('1917-11-07T21:40'));
    const notes = page.getByRole('group', { name: 'Notes on what the map shows' });
    await expect(notes.getByRole('link').first()).toBeVisible();
    expect(await heightOf(notes)).toBeLessThanOrEqual(50);
    await expect(badgeOf(page, 'Smolny').first()).toBeAttached();
  });

  test('the search unfolds, finds, and gives the map back', async ({ page }) => {
    await openMap(page, atTime('1917-11-07T21:40'));
    await searchOf(page).tap();
    await expect.poll(async () => (await searchOf(page).boundingBox())?.width).toBeGreaterThan(300);
    await searchOf(page).fill('Nevsky Prospekt');
    await page.getByRole('listbox').getByRole('option').first().tap();
    await expect.poll(async () => (await searchOf(page).boundingBox())?.width).toBeLessThan(60);
    await expectAddress(page, 'ground', 'street:nevsky');
    await expect(sliderOf(page)).toBeInViewport();
  });
});
