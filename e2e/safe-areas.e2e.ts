import type { Page } from '@playwright/test';
import { atTime, expect, openMap, searchOf, test, turnLanguage, turnTo } from './fixtures.ts';

/** What the camera, the rounded corners and the bar of the system cover at each edge, in CSS pixels. */
interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** As the makers' data sheets of phones with a camera in the glass give them. */
const PHONES: readonly (readonly [width: number, height: number, insets: Insets])[] = [
  [390, 844, { top: 47, right: 0, bottom: 34, left: 0 }],
  [844, 390, { top: 0, right: 47, bottom: 21, left: 47 }],
  [740, 360, { top: 0, right: 36, bottom: 20, left: 36 }]
];

const SCREENS = [
  '',
  '&place=winter-palace',
  '&panel=story:empty-palace/3',
  '&panel=contents',
  '&panel=legend',
  '&panel=tours'
];

/** Tells the page how much of it is covered, as the system of a phone does. */
async function cover(page: Page, insets: Insets): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
}

/** What the page itself knows of the covered edges. */
const readCovered = (page: Page): Promise<Insets> =>
  page.evaluate(() => {
    const probe = document.createElement('div');
    document.body.append(probe);
    const read = (edge: string): number => {
      probe.style.cssText = `position: fixed; width: env(safe-area-inset-${edge})`;
      return probe.offsetWidth;
    };
    const covered = {
      top: read('top'),
      right: read('right'),
      bottom: read('bottom'),
      left: read('left')
    };
    probe.remove();
    return covered;
  });

/**
 * The controls a finger could hit that reach under a covered edge. Marks on the map move with it, and what
 * is scrolled out of a panel is not to be hit.
 */
const findUnder = (page: Page, insets: Insets): Promise<string[]> =>
  page
    .locator(
      ':is(a[href], button, select, input, summary, textarea, [role="option"], [tabindex="0"]):visible'
    )
    .evaluateAll((elements, { top, right, bottom, left }) => {
      const isHit = (element: Element, x: number, y: number): boolean => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && element.contains(hit);
      };
      return elements.flatMap((element) => {
        if (element.closest('.leaflet-container') || element.matches('.panel .body')) return [];
        const box = element.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        if (!isHit(element, x, y)) return [];
        const faults = [
          ...(box.top < top - 0.5 ? ['top'] : []),
          ...(box.right > innerWidth - right + 0.5 ? ['right'] : []),
          ...(box.bottom > innerHeight - bottom + 0.5 && !element.closest('.panel .body')
            ? ['bottom']
            : []),
          ...(box.left < left - 0.5 ? ['left'] : [])
        ];
        const name = element.getAttribute('aria-label') ?? element.textContent.trim();
        return faults.map((edge) => `${edge}: ${element.tagName} “${name.slice(0, 40)}”`);
      });
    }, insets);

for (const [width, height, insets] of PHONES)
  test.describe(`at ${String(width)} × ${String(height)}`, { tag: '@touch' }, () => {
    test.use({ viewport: { width, height } });

    test('nothing to touch lies under a camera or the bar of the system', async ({ page }) => {
      test.setTimeout(90_000);
      await cover(page, insets);
      for (const screen of SCREENS) {
        const address = atTime('1917-11-07T21:40', screen);
        if (screen === '') await openMap(page, `${address}&lang=en`);
        else await turnTo(page, address);
        for (const language of ['en', 'ru'] as const) {
          if (language !== 'en') await turnLanguage(page, language);
          await expect(searchOf(page, language)).toBeVisible();
          await expect(page.locator('.panel h2')).toHaveCount(1);
          expect(await readCovered(page), 'the browser under test knows covered edges').toEqual(
            insets
          );
          const under = await findUnder(page, insets);
          expect([screen, language, under]).toEqual([screen, language, []]);
        }
      }
      for (const language of ['en', 'ru'] as const) {
        await page.goto('about:blank');
        await openMap(page, atTime('1917-11-07T21:40', `&panel=tours&lang=${language}`), language);
        await searchOf(page, language).tap();
        await searchOf(page, language).fill(language === 'en' ? 'Smolny' : 'Смольный');
        await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
        const under = await findUnder(page, insets);
        expect(['search', language, under]).toEqual(['search', language, []]);
      }
    });
  });
