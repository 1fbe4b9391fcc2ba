import type { Page } from '@playwright/test';
import {
  atTime,
  chooseLanguage,
  expect,
  expectAddress,
  openMap,
  sliderOf,
  test,
  words
} from './fixtures.ts';
import type { Language } from './fixtures.ts';

/*
 * Hours and captions follow the ledger: 25 October Old Style is 7 November. The searchlights at 03:30, the
 * blank shot at 21:40, the shelling from 23:00 to 01:30.
 */

const NOTES = { en: 'Notes on what the map shows', ru: 'Пояснения к тому, что на карте' } as const;
const notesOf = (page: Page, language: Language = 'en') =>
  page.getByRole('group', { name: NOTES[language] });

/** The drawings are for the eye alone and have no role: their words are the captions. */
const drawingsOf = (page: Page, kind: string) => page.locator(`.sight-${kind}`);

const SIGHTS = [
  {
    kind: 'searchlights',
    view: '15/59.93450/30.28900',
    before: '1917-11-07T03:29',
    at: '1917-11-07T03:30',
    after: '1917-11-07T04:30',
    en: 'searchlights frighten the cadets off the Nikolaevsky Bridge',
    ru: 'спугнули юнкеров с Николаевского моста'
  },
  {
    kind: 'bridge-lowering',
    view: '15/59.93450/30.28900',
    before: '1917-11-07T03:29',
    at: '1917-11-07T03:30',
    after: '1917-11-07T03:45',
    en: 'lower the bridge',
    ru: 'сводят мост'
  },
  {
    kind: 'blank-shot',
    view: '15/59.93450/30.28900',
    before: '1917-11-07T21:39',
    at: '1917-11-07T21:40',
    after: '1917-11-07T21:45',
    en: 'The flash of a blank shot from the Aurora’s bow gun',
    ru: 'Вспышка холостого выстрела'
  },
  {
    kind: 'shelling',
    view: '14/59.94450/30.31500',
    before: '1917-11-07T22:59',
    at: '1917-11-07T23:00',
    after: '1917-11-08T01:30',
    en: 'The fortress fires on the palace',
    ru: 'Крепость стреляет по дворцу'
  }
] as const;

for (const { kind, view, before, at, after, ...caption } of SIGHTS)
  for (const language of ['en', 'ru'] as const)
    test(`${kind} is seen with its caption, and neither before nor after, ${language}`, async ({
      page
    }) => {
      const hashAt = (t: string): string => atTime(t, `&map=${view}&lang=${language}`);
      const words = notesOf(page, language).getByText(caption[language]);
      await openMap(page, hashAt(at), language);
      await expect(words).toBeVisible();
      await expect(drawingsOf(page, kind)).toBeVisible();
      for (const t of [before, after]) {
        await openMap(page, hashAt(t), language);
        await expectAddress(page, 't', t);
        await expect(words).toHaveCount(0);
        await expect(drawingsOf(page, kind)).toHaveCount(0);
      }
    });

test('the flash is seen by those who step over it, and leads to its event', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T21:00'));
  await expect(notesOf(page)).toContainText('Reed sees the Winter Palace brightly lit');
  await sliderOf(page).press('ArrowRight');
  await expectAddress(page, 't', '1917-11-07T22:00');
  const flash = notesOf(page).getByRole('link', { name: /flash of a blank shot/ });
  await expect(flash).toBeVisible();
  await expect(flash).toHaveCount(0);
  await openMap(page, atTime('1917-11-07T21:40'));
  await flash.click();
  await expectAddress(page, 'panel', 'event:aurora-shot');
});

/** Animations of the drawings that run at this moment. */
const countMoving = (page: Page): Promise<number> =>
  page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length
  );

/** Opens the legend and gives one of its switches. */
async function openSwitch(page: Page, name: string) {
  await page.getByRole('button', { name: words.en.legend, exact: true }).click();
  return page.getByRole('switch', { name });
}

test('searchlights sweep until the visitor stops all animations', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T03:30', '&map=15/59.93450/30.28900'));
  await expect(drawingsOf(page, 'searchlights')).toBeVisible();
  await expect.poll(() => countMoving(page)).toBeGreaterThan(0);
  await (await openSwitch(page, 'Stop animations')).check();
  await expect.poll(() => countMoving(page)).toBe(0);
  await expect(drawingsOf(page, 'searchlights')).toBeVisible();
});

test.describe('a visitor who wants no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const { kind, view, at } of SIGHTS)
    test(`sees ${kind} as a still drawing`, async ({ page }) => {
      await openMap(page, atTime(at, `&map=${view}`));
      await expect(drawingsOf(page, kind)).toBeVisible();
      expect(await countMoving(page)).toBe(0);
    });
});

test('the area of control is off at first, and says in both languages that it is inferred', async ({
  page
}) => {
  await openMap(page, atTime('1917-11-06T12:00'));
  await expect(notesOf(page)).toBeAttached();
  await expect(notesOf(page)).not.toContainText('Inferred');
  const area = await openSwitch(page, 'Approximate area of control');
  await area.check();
  await expect(notesOf(page)).toContainText('Inferred: each spot goes to the nearest known place.');
  await expectAddress(page, 'area', 'on');
  await chooseLanguage(page, 'Русский');
  await expect(notesOf(page, 'ru')).toContainText(
    'Вывод: каждая точка отнесена к ближайшему известному месту.'
  );
  await page.getByRole('switch', { name: 'Примерная область контроля' }).uncheck();
  await expect(notesOf(page, 'ru')).not.toContainText('Вывод');
  await expectAddress(page, 'area', null);
});

/** Counts what the page opens and closes of the browser's own sound. */
async function watchSound(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const marks: string[] = [];
    Reflect.set(document, 'soundMarks', marks);
    const Original = AudioContext;
    Reflect.set(
      window,
      'AudioContext',
      class extends Original {
        constructor() {
          super();
          marks.push('open');
        }
        override close(): Promise<void> {
          marks.push('close');
          return super.close();
        }
      }
    );
  });
  return () => page.evaluate(() => Reflect.get(document, 'soundMarks') as string[]);
}

test.describe('sound', () => {
  const shot = 'Sound: A blank shot from the Aurora’s bow gun.';

  test('is off at first; once on, the gun fires with a caption while time plays', async ({
    page
  }) => {
    const marks = await watchSound(page);
    await openMap(page, atTime('1917-11-07T21:20'));
    const sound = await openSwitch(page, 'Sound');
    await expect(sound).not.toBeChecked();
    expect(await marks()).toEqual([]);
    await sound.check();
    await expect.poll(marks).toEqual(['open']);
    await page.getByLabel('Speed').selectOption('30');
    await page.getByRole('button', { name: words.en.play, exact: true }).click();
    await expect(notesOf(page)).toContainText(shot);
    await page.getByRole('button', { name: words.en.pause, exact: true }).click();
    await sound.uncheck();
    await expect.poll(marks).toEqual(['open', 'close']);
    await expect(notesOf(page)).not.toContainText(shot);
  });

  test('stays silent for those who step or jump over the minute', async ({ page }) => {
    await openMap(page, atTime('1917-11-07T21:20'));
    await (await openSwitch(page, 'Sound')).check();
    await sliderOf(page).press('ArrowRight');
    await expect(notesOf(page)).toContainText('The flash of a blank shot');
    await expect(notesOf(page)).not.toContainText(shot);
  });
});

test.describe('a broken file of sights', () => {
  test('is named, and the map goes on without', async ({ page }) => {
    await page.route(/\/sights-[^/]*\.json$/, (route) => route.fulfill({ body: '{' }));
    await openMap(page, atTime('1917-11-07T03:30'));
    await expect(notesOf(page)).toContainText('sights.json · – · – · expected JSON');
    await expect(drawingsOf(page, 'searchlights')).toHaveCount(0);
  });
});
