import type { Page } from '@playwright/test';
import { atTime, expect, panelOf, searchOf, words } from './fixtures.ts';
import type { Language } from './fixtures.ts';

type Step = (page: Page, language: Language) => Promise<void>;

/** A screen as a visitor may find it, and how to know that it is there. */
export interface ExaminedScreen {
  readonly name: string;
  readonly hash: string;
  /** What a visitor does at this address to come to it. */
  readonly open?: Step;
  /** Waits until it can be read, in each language. */
  readonly shown?: Step;
  /** Whether it must be opened by itself: how a page stands at first, before anything was done, is a part of it. */
  readonly fresh?: true;
  /** Whether a change of language ends it, so that it is opened again for the next. */
  readonly ends?: true;
}

const NIGHT = '1917-11-07T03:00';
const NOON = '1917-11-06T12:00';

const MORE = { en: 'More ways to move the clock', ru: 'Ещё способы двигать время' } as const;

/** On a narrow screen the panel is folded up at first. */
async function unfoldPanel(page: Page, language: Language): Promise<void> {
  const fold = panelOf(page, words[language].hour).getByRole('button', { expanded: false });
  if (await fold.isVisible()) await fold.click();
}

/** On a narrow screen the clock shows some of its controls only when it is unfolded. */
async function unfoldClock(page: Page, language: Language): Promise<void> {
  const more = page.getByRole('button', { name: MORE[language] });
  if (await more.isVisible()) await more.click();
}

const isReadable: Step = (page) => expect(page.getByRole('heading', { level: 2 })).toBeVisible();

/** Opens a panel from the head of the page or from the clock, and waits until it can be read. */
async function openPanel(
  page: Page,
  language: Language,
  button: 'legend' | 'contents' | 'afterword'
): Promise<void> {
  if (button === 'afterword') await unfoldClock(page, language);
  await page.getByRole('button', { name: words[language][button], exact: true }).click();
  await expect(panelOf(page, words[language].hour)).toHaveCount(0);
  await isReadable(page, language);
}

const UNTOLD = { en: 'does not tell of this', ru: 'об этом не говорит' } as const;
const isUntold: Step = (page, language) =>
  expect(page.getByRole('note').filter({ hasText: UNTOLD[language] })).toBeVisible();

/** The stories and the legends come after the rest of the page of a work. */
const RESTING = { en: /^Legends it helps/, ru: /^Легенды/ } as const;
const isRestingTold: Step = (page, language) =>
  expect(page.getByRole('heading', { level: 3, name: RESTING[language] })).toBeAttached();

const BANK = { en: 'State Bank', ru: 'Государственный банк' } as const;
const NOT_TOLD = { en: /not told by/, ru: /источник об этом не говорит/ } as const;

async function isFoundUntold(page: Page, language: Language): Promise<void> {
  await searchOf(page, language).fill(BANK[language]);
  await expect(page.getByRole('option', { name: NOT_TOLD[language] }).first()).toBeVisible();
}

/** The banner that says whose word the map shows stands over all that one work tells alone. */
const BANNER = { en: 'Whose word the map shows', ru: 'Чьими словами говорит карта' } as const;
const isToldByOne: Step = (page, language) => expect(panelOf(page, BANNER[language])).toBeVisible();

/**
 * What is shown while one work alone tells the map. By the ledger Reed tells of the shelling and of Kerensky's
 * flight, not of the State Bank, of the Aurora's voyage or of the bridge at 03:30.
 */
const toldByReed = (name: string, more: string, isShown: Step): ExaminedScreen => ({
  name: `what Reed alone says: ${name}`,
  hash: atTime(NIGHT, `&only=reed${more}`),
  shown: async (page, language) => {
    await isToldByOne(page, language);
    await isShown(page, language);
  }
});

const OVERVIEW = { en: /Overview/, ru: /Обзор/ } as const;
const TABLE = { en: 'Table', ru: 'Таблица' } as const;
const ANSWER = { en: /^(Yes|No)/, ru: /^(Да|Нет)/ } as const;

const readable = (name: string, hash: string): ExaminedScreen => ({
  name,
  hash,
  shown: isReadable
});
const readableAtNight = (panel: string): ExaminedScreen =>
  readable(panel, atTime(NIGHT, `&panel=${panel}`));

/** Screens that a page may show one after the other. A search comes last: what was typed stays. */
export const SCREENS: Readonly<Record<string, readonly ExaminedScreen[]>> = {
  'the hour': [
    { name: 'the hour by night', hash: atTime(NIGHT), fresh: true },
    { name: 'the hour by day', hash: atTime(NOON), open: unfoldPanel, fresh: true },
    { name: 'an hour before the record', hash: atTime('1917-10-24T12:00'), fresh: true },
    {
      name: 'the area of control under the sights of the night',
      hash: atTime('1917-11-07T03:30', '&area=on'),
      shown: (page) => expect(page.getByRole('note')).toHaveCount(3),
      fresh: true
    },
    {
      name: 'the exact time',
      hash: atTime(NIGHT),
      open: async (page, language) => {
        await unfoldClock(page, language);
        await page.getByRole('button', { name: words[language].exactTime }).click();
        await page.getByRole('textbox', { name: words[language].exactTime }).fill('yesterday');
        await page.keyboard.press('Enter');
      },
      fresh: true
    }
  ],
  'the head of the page': [
    {
      name: 'the legend',
      hash: atTime(NIGHT),
      open: (page, language) => openPanel(page, language, 'legend'),
      shown: isReadable
    },
    {
      name: 'the contents',
      hash: atTime(NIGHT),
      open: (page, language) => openPanel(page, language, 'contents'),
      shown: isReadable
    },
    {
      name: 'about',
      hash: atTime(NIGHT),
      open: async (page, language) => {
        await openPanel(page, language, 'contents');
        await page.getByRole('button', { name: words[language].about }).click();
      },
      shown: (page, language) => expect(panelOf(page, words[language].about)).toBeVisible()
    },
    {
      name: 'what came after',
      hash: atTime(NIGHT),
      open: (page, language) => openPanel(page, language, 'afterword'),
      shown: isReadable
    },
    {
      name: 'the search',
      hash: atTime(NIGHT),
      open: async (page, language) => {
        await searchOf(page, language).fill('palace');
        await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
      },
      fresh: true,
      ends: true
    }
  ],
  'a place and its evidence': [
    {
      name: 'a place',
      hash: atTime('1917-11-07T06:00', '&place=telephone-exchange'),
      shown: (page, language) =>
        expect(page.getByRole('group', { name: words[language].held })).toBeVisible()
    },
    readable(
      'a claim and its evidence',
      atTime(NIGHT, '&place=telephone-exchange&panel=claim:telephone-exchange/2')
    ),
    readable('the disputed claims', atTime(NIGHT, '&panel=claim')),
    readable('the sources', atTime(NIGHT, '&panel=sources')),
    {
      name: 'a source that tells the map alone',
      hash: atTime(NIGHT, '&panel=source:reed&only=reed'),
      shown: async (page, language) => {
        await isReadable(page, language);
        await expect(page.getByRole('button', { pressed: true }).last()).toBeVisible();
      }
    }
  ],
  'what Reed alone says, of the hour and of places': [
    { ...toldByReed('the hour', '', isToldByOne), fresh: true },
    toldByReed('a place it does not tell of', '&place=state-bank', isReadable),
    toldByReed('the overview', '&panel=overview', isReadable),
    { ...toldByReed('the search', '', isFoundUntold), fresh: true, ends: true }
  ],
  'what Reed alone says, of events and in all': [
    toldByReed('an event it tells', '&panel=event:bombardment', isReadable),
    toldByReed('an event it does not tell', '&panel=event:aurora-bridge', isUntold),
    toldByReed('all events', '&panel=events', isReadable),
    toldByReed(
      'all that rests on it, with stories and legends',
      '&panel=source:reed',
      isRestingTold
    )
  ],
  'what Reed alone says, of movements': [
    toldByReed('a movement it tells', '&panel=movement:kerensky', isReadable),
    toldByReed('a movement it does not tell', '&panel=movement:aurora', isUntold),
    toldByReed('all movements', '&panel=movements', isReadable)
  ],
  'stories and legends': ['stories', 'story:the-congress/2', 'legends', 'legends:the-storming'].map(
    readableAtNight
  ),
  'events and movements': [
    ...['events', 'event:ultimatum'].map(readableAtNight),
    readable('all movements', atTime(NIGHT, '&panel=movements')),
    {
      name: 'a movement',
      hash: atTime('1917-11-06T22:40', '&panel=movement:lenin-route'),
      shown: async (page, language) => {
        await isReadable(page, language);
        await expect(page.locator('[aria-current]').last()).toBeAttached();
      }
    }
  ],
  'walks and ways': [
    {
      name: 'walking tours',
      hash: atTime(NIGHT, '&panel=tours'),
      shown: (page) => expect(page.getByRole('heading', { level: 3 }).nth(1)).toBeVisible()
    },
    {
      name: 'the question of the way',
      hash: atTime('1917-11-06T20:00', '&panel=way:finlyandsky-barracks/winter-palace'),
      shown: (page, language) =>
        expect(page.getByRole('heading', { name: ANSWER[language] })).toBeVisible()
    },
    {
      name: 'the planner of a walk',
      hash: atTime(
        NIGHT,
        '&panel=tour&tour=1dlyh4,d5,t5;smolny;winter-palace;telephone-exchange;nikolaevsky-bridge'
      ),
      open: async (page) => {
        await page.getByRole('list').getByRole('button', { expanded: false }).first().click();
      },
      fresh: true
    }
  ],
  'the overview': [
    ...['overview', 'overview:tally', 'overview:changes'].map((panel): ExaminedScreen => ({
      name: panel,
      hash: atTime(NIGHT, `&panel=${panel}&from=${NOON}`),
      shown: (page, language) =>
        expect(page.getByRole('heading', { level: 2, name: OVERVIEW[language] })).toBeAttached()
    })),
    {
      name: 'the overview as a table',
      hash: atTime(NOON, '&panel=overview'),
      open: async (page, language) => {
        const options = page.locator('summary').first();
        if ((page.viewportSize()?.width ?? 0) < 640) await options.click();
        await page.getByRole('button', { name: TABLE[language], exact: true }).click();
      },
      shown: (page) => expect(page.getByRole('table')).toBeVisible(),
      fresh: true
    }
  ],
  'what a visitor brings and takes along': [
    readable('own layers', atTime(NIGHT, '&panel=layers')),
    readable('the code of a frame', atTime(NIGHT, '&place=winter-palace&panel=embed')),
    readable('open data', atTime(NOON, '&panel=data'))
  ]
};

/** What stands on the page when a file of the map could not be read. */
export const BROKEN_FILE: ExaminedScreen = {
  name: 'a broken file',
  hash: atTime(NIGHT),
  shown: (page) => expect(page.getByRole('alert')).toBeVisible(),
  fresh: true
};
