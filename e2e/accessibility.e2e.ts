import type { Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { atTime, expect, openMap, panelOf, searchOf, test, words } from './fixtures.ts';
import type { Language } from './fixtures.ts';

/** On a narrow screen the panel is folded up at first. */
async function unfoldPanel(page: Page, language: Language): Promise<void> {
  const fold = panelOf(page, words[language].hour).getByRole('button', { expanded: false });
  if (await fold.isVisible()) await fold.click();
}

interface Screen {
  readonly name: string;
  readonly hash: string;
  readonly open?: (page: Page, language: Language) => Promise<void>;
}

const NIGHT = '1917-11-07T03:00';
const NOON = '1917-11-06T12:00';

const MORE = { en: 'More ways to move the clock', ru: 'Ещё способы двигать время' } as const;

/** On a narrow screen the clock shows some of its controls only when it is unfolded. */
async function unfoldClock(page: Page, language: Language): Promise<void> {
  const more = page.getByRole('button', { name: MORE[language] });
  if (await more.isVisible()) await more.click();
}

/** Opens a panel from the head of the page or from the clock, and waits until it can be read. */
async function openPanel(
  page: Page,
  language: Language,
  button: 'legend' | 'contents' | 'afterword'
): Promise<void> {
  if (button === 'afterword') await unfoldClock(page, language);
  await page.getByRole('button', { name: words[language][button], exact: true }).click();
  await expect(panelOf(page, words[language].hour)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
}

const isReadable = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { level: 2 })).toBeVisible();

const isUntold = (page: Page): Promise<void> =>
  expect(
    page.getByRole('note').filter({ hasText: /does not tell of this|об этом не говорит/ })
  ).toBeVisible();

/** The stories and the legends come after the rest of the page of a work. */
const isRestingTold = (page: Page): Promise<void> =>
  expect(
    page.getByRole('heading', { level: 3, name: /^(Legends it helps|Легенды)/ })
  ).toBeAttached();

async function isFoundUntold(page: Page, language: Language): Promise<void> {
  await searchOf(page, language).fill(language === 'en' ? 'State Bank' : 'Государственный банк');
  await expect(
    page.getByRole('option', { name: /not told by|источник об этом не говорит/ }).first()
  ).toBeVisible();
}

/** The banner that says whose word the map shows stands over each of these. */
const isToldByOne = (page: Page): Promise<void> =>
  expect(
    page.getByRole('region', { name: /^(Whose word the map shows|Чьими словами говорит карта)$/ })
  ).toBeVisible();

/**
 * What is shown while one work alone tells the map. By the ledger Reed tells of the shelling and of Kerensky's
 * flight, not of the State Bank, of the Aurora's voyage or of the bridge at 03:30.
 */
const TOLD_BY_REED: readonly Screen[] = (
  [
    ['the hour', '', isToldByOne],
    ['a place it does not tell of', '&place=state-bank', isReadable],
    ['an event it tells', '&panel=event:bombardment', isReadable],
    ['an event it does not tell', '&panel=event:aurora-bridge', isUntold],
    ['a movement it tells', '&panel=movement:kerensky', isReadable],
    ['a movement it does not tell', '&panel=movement:aurora', isUntold],
    ['all events', '&panel=events', isReadable],
    ['all movements', '&panel=movements', isReadable],
    ['the overview', '&panel=overview', isReadable],
    ['all that rests on it, with stories and legends', '&panel=source:reed', isRestingTold],
    ['the search', '', isFoundUntold]
  ] as const
).map(([name, more, isShown]) => ({
  name: `what Reed alone says: ${name}`,
  hash: atTime(NIGHT, `&only=reed${more}`),
  open: async (page, language) => {
    await isToldByOne(page);
    await isShown(page, language);
  }
}));

const SCREENS: readonly Screen[] = [
  { name: 'the hour by night', hash: atTime(NIGHT) },
  { name: 'the hour by day', hash: atTime(NOON), open: unfoldPanel },
  { name: 'an hour before the record', hash: atTime('1917-10-24T12:00') },
  {
    name: 'a place',
    hash: atTime('1917-11-07T06:00', '&place=telephone-exchange'),
    open: (page, language) =>
      expect(page.getByRole('group', { name: words[language].held })).toBeVisible()
  },
  {
    name: 'a claim and its evidence',
    hash: atTime(NIGHT, '&place=telephone-exchange&panel=claim:telephone-exchange/2'),
    open: (page) => expect(page.getByRole('heading', { level: 2 })).toBeVisible()
  },
  {
    name: 'the disputed claims',
    hash: atTime(NIGHT, '&panel=claim'),
    open: (page) => expect(page.getByRole('heading', { level: 2 })).toBeVisible()
  },
  { name: 'own layers', hash: atTime(NIGHT, '&panel=layers'), open: isReadable },
  {
    name: 'the code of a frame',
    hash: atTime(NIGHT, '&place=winter-palace&panel=embed'),
    open: isReadable
  },
  { name: 'open data', hash: atTime(NOON, '&panel=data'), open: isReadable },
  {
    name: 'the sources',
    hash: atTime(NIGHT, '&panel=sources'),
    open: (page) => expect(page.getByRole('heading', { level: 2 })).toBeVisible()
  },
  {
    name: 'a source that tells the map alone',
    hash: atTime(NIGHT, '&panel=source:reed&only=reed'),
    open: (page) => expect(page.getByRole('button', { pressed: true }).last()).toBeVisible()
  },
  ...TOLD_BY_REED,
  {
    name: 'the legend',
    hash: atTime(NIGHT),
    open: (page, language) => openPanel(page, language, 'legend')
  },
  {
    name: 'the area of control under the sights of the night',
    hash: atTime('1917-11-07T03:30', '&area=on'),
    open: async (page) => {
      await expect(page.getByRole('note')).toHaveCount(3);
    }
  },
  {
    name: 'about',
    hash: atTime(NIGHT),
    open: async (page, language) => {
      await openPanel(page, language, 'contents');
      await page.getByRole('button', { name: words[language].about }).click();
      await expect(panelOf(page, words[language].about)).toBeVisible();
    }
  },
  {
    name: 'the contents',
    hash: atTime(NIGHT),
    open: (page, language) => openPanel(page, language, 'contents')
  },
  {
    name: 'all movements',
    hash: atTime(NIGHT, '&panel=movements'),
    open: (page) => expect(page.getByRole('heading', { level: 2 })).toBeVisible()
  },
  {
    name: 'a movement',
    hash: atTime('1917-11-06T22:40', '&panel=movement:lenin-route'),
    open: async (page) => {
      await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
      await expect(page.locator('[aria-current]').last()).toBeAttached();
    }
  },
  {
    name: 'what came after',
    hash: atTime(NIGHT),
    open: (page, language) => openPanel(page, language, 'afterword')
  },
  ...(['overview', 'overview:tally', 'overview:changes'] as const).map((panel) => ({
    name: panel,
    hash: atTime(NIGHT, `&panel=${panel}&from=${NOON}`),
    open: (page: Page) =>
      expect(page.getByRole('heading', { level: 2, name: /Overview|Обзор/ })).toBeAttached()
  })),
  {
    name: 'the overview as a table',
    hash: atTime(NOON, '&panel=overview'),
    open: async (page) => {
      const options = page.locator('summary').first();
      if ((page.viewportSize()?.width ?? 0) < 640) await options.click();
      await page.getByRole('button', { name: /^(Table|Таблица)$/ }).click();
      await expect(page.getByRole('table')).toBeVisible();
    }
  },
  ...[
    'stories',
    'story:the-congress/2',
    'legends',
    'legends:the-storming',
    'events',
    'event:ultimatum'
  ].map((panel): Screen => ({
    name: panel,
    hash: atTime(NIGHT, `&panel=${panel}`),
    open: (page) => expect(page.getByRole('heading', { level: 2 })).toBeVisible()
  })),
  {
    name: 'the exact time',
    hash: atTime(NIGHT),
    open: async (page, language) => {
      await unfoldClock(page, language);
      await page.getByRole('button', { name: words[language].exactTime }).click();
      await page.getByRole('textbox', { name: words[language].exactTime }).fill('yesterday');
      await page.keyboard.press('Enter');
    }
  },
  {
    name: 'the search',
    hash: atTime(NIGHT),
    open: async (page, language) => {
      await searchOf(page, language).fill('palace');
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    }
  },
  {
    name: 'walking tours',
    hash: atTime(NIGHT, '&panel=tours'),
    open: (page) => expect(page.getByRole('heading', { level: 3 }).nth(1)).toBeVisible()
  },
  {
    name: 'the planner of a walk',
    hash: atTime(
      NIGHT,
      '&panel=tour&tour=1dlyh4,d5,t5;smolny;winter-palace;telephone-exchange;nikolaevsky-bridge'
    ),
    open: async (page) => {
      await page.getByRole('list').getByRole('button', { expanded: false }).first().click();
    }
  },
  {
    name: 'the question of the way',
    hash: atTime('1917-11-06T20:00', '&panel=way:finlyandsky-barracks/winter-palace'),
    open: (page) => expect(page.getByRole('heading', { name: /^(Yes|No|Да|Нет)/ })).toBeVisible()
  },
  {
    name: 'a broken file',
    hash: atTime(NIGHT),
    open: (page) => expect(page.getByRole('alert')).toBeVisible()
  }
];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of ['en', 'ru'] as const)
  for (const { name, hash, open } of SCREENS)
    test(`axe finds no fault with ${name}, ${language}`, { tag: '@phone' }, async ({ page }) => {
      if (name === 'a broken file')
        await page.route(/\/bridges-[^/]*\.geojson$/, (route) => route.fulfill({ body: '{' }));
      await openMap(page, `${hash}&lang=${language}`, language);
      await open?.(page, language);
      expect(await findViolations(page)).toEqual([]);
    });
