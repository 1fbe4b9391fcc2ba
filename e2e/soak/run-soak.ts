import type { Page } from '@playwright/test';
import { mulberry32 } from '../random.ts';
import { measureLeftovers } from '../playing.ts';
import type { Leftovers } from '../playing.ts';
import { findDrift, formatLeftovers } from './drift.ts';
import { writeHeapSnapshot } from './heap-snapshot.ts';
import { describeAtRest, findUnlike, leave, openKiosk, passUntil, wake } from './kiosk-page.ts';
import { isInviting } from './screen.ts';
import { visit } from './visitor.ts';

export interface SoakPlan {
  readonly days: number;
  readonly seed: number;
  /** Visits on a day, from ten to six. */
  readonly visits: number;
  /** How often the three days are played on a day while nobody is there. */
  readonly loops: number;
  /** In which languages everything is opened beforehand: each brings words and texts of its own along. */
  readonly languages: readonly (keyof typeof LANGUAGES)[];
  /** Visits after which the page has loaded and compiled whatever it ever will. */
  readonly warmUp: number;
  /** Visits between two lines of the report. */
  readonly every: number;
  /** Folder for a heap snapshot with each line, to see of what the heap consists; `undefined` for none. */
  readonly snapshots?: string | undefined;
  /** Share by which what a page holds on to may differ after the warm-up. */
  readonly tolerance: number;
}

/** What each language calls itself on the screen and in an address, and what it calls the contents. */
const LANGUAGES = {
  English: ['en', 'Contents'],
  Русский: ['ru', 'Содержание'],
  Deutsch: ['de', 'Inhalt'],
  Français: ['fr', 'Sommaire']
} as const;

/** Every language of the map. */
export const ALL_LANGUAGES = ['English', 'Русский', 'Deutsch', 'Français'] as const;

/** Screens that stand behind those of the contents, each with something of its own to draw or to count. */
const FURTHER_SCREENS = [
  ...['place=telephone-exchange', 'panel=claim:winter-palace/2', 'panel=event:aurora-shot'],
  ...['panel=movement:kerensky', 'panel=legends:the-storming', 'panel=source:reed'],
  ...['panel=story:night-of-the-bridges', 'panel=way:finlyandsky-barracks/winter-palace'],
  ...['panel=overview:charts', 'panel=overview:changes', 'panel=overview:numbers'],
  ...[
    'panel=events',
    'panel=movements',
    'panel=stories',
    'panel=afterword',
    'panel=walk',
    'area=on'
  ],
  'panel=tour&tour=1dlyh4,d5,t5;smolny;winter-palace;telephone-exchange;nikolaevsky-bridge'
];

/**
 * Every twenty minutes for eight hours, and the play twice after each. By itself the play is watched for as
 * long as a whole day, see `run-play.ts`.
 */
export const FULL_DAY = { visits: 24, loops: 48 };

/** One line of the report. */
interface Reading extends Leftovers {
  readonly visit: number;
}

/** Milliseconds of one loop of the play at the speed of `KIOSK_FILE`. */
export const LOOP = 12_000;

const isAnyScreenOpen = (page: Page): Promise<boolean> =>
  page.getByRole('heading', { level: 2 }).first().isVisible();

/**
 * Opens each screen that a visitor can find in the contents, and those behind them, in one language, so that
 * its part of the program is there.
 */
async function openEverything(page: Page, language: keyof typeof LANGUAGES): Promise<void> {
  const [code, name] = LANGUAGES[language];
  const contents = page.getByRole('button', { name, exact: true });
  const panel = page.getByRole('region', { name, exact: true });
  await page.getByRole('button', { name: language, exact: true }).click();
  await passUntil(page, `the map speaks ${language}`, () => contents.isVisible());
  const entries = panel.getByRole('listitem').getByRole('button');
  // After the language before they are open still.
  if (!(await panel.isVisible())) await contents.click();
  await passUntil(page, 'the contents are open', () => entries.first().isVisible());
  const count = await entries.count();
  for (let index = 0; index < count; index += 1) {
    await entries.nth(index).click();
    await passUntil(page, 'a screen is open', () => isAnyScreenOpen(page));
    await page.clock.runFor(1000);
    await contents.click();
    await passUntil(page, 'the contents are open', () => entries.first().isVisible());
  }
  for (const screen of FURTHER_SCREENS) {
    const hash = `#t=1917-11-07T12:00&lang=${code}&${screen}`;
    await page.evaluate((address) => (location.hash = address), hash);
    await page.clock.runFor(1000);
    await passUntil(page, `${screen} is open`, () => isAnyScreenOpen(page));
  }
}

async function touch(page: Page): Promise<void> {
  await page.mouse.click(400, 400);
  await page.keyboard.press('Tab');
  await page.clock.runFor(1000);
}

/**
 * Days of a museum: visits of a random visitor and, between them, the play that attracts. After each
 * visit the screen must be as it was on the first. Throws at the first fault.
 */
export async function runSoak(
  page: Page,
  plan: SoakPlan,
  report: (line: string) => void
): Promise<{ readonly visits: number; readonly loops: number }> {
  const random = mulberry32(plan.seed);
  const loopsBetween = Math.max(1, Math.round(plan.loops / plan.visits));
  const readings: Reading[] = [];
  const count = plan.days * plan.visits;
  let loops = 0;

  await openKiosk(page);
  await wake(page);
  for (const language of plan.languages) await openEverything(page, language);
  await leave(page);
  await wake(page);
  const fresh = await describeAtRest(page);
  report(
    `A fresh screen: ${String(fresh.length)} lines, ${formatLeftovers(await measureLeftovers(page))}`
  );

  let done: readonly string[] = [];
  for (let index = 0; index <= count; index += 1) {
    const difference = await findUnlike(page, fresh);
    if (difference !== undefined)
      throw new Error(
        `After visit ${String(index)} (seed ${String(plan.seed)}) the screen shows ${difference}. The visitor: ${done.join(', ')}.`
      );
    const isDue = index >= plan.warmUp && (index - plan.warmUp) % plan.every === 0;
    if (isDue || index === count) {
      // Until then the browser itself holds on to the field that was typed into before.
      await touch(page);
      const reading = { visit: index, ...(await measureLeftovers(page)) };
      readings.push(reading);
      if (plan.snapshots !== undefined)
        await writeHeapSnapshot(page, `${plan.snapshots}/visit-${String(index)}.heapsnapshot`);
      report(
        `day ${(index / plan.visits).toFixed(2).padStart(5)}   visit ${String(index).padStart(4)}   ${formatLeftovers(reading)}`
      );
    }
    if (index === count) break;
    done = await visit(page, random, 4 + Math.floor(random() * 16));
    if (!(await isInviting(page))) await leave(page);
    for (let loop = 0; loop < loopsBetween; loop += 1) await page.clock.runFor(LOOP);
    loops += loopsBetween;
    // The night: the clock of the machine stands at the next morning, and no night's reload hides a leak.
    if ((index + 1) % plan.visits === 0) {
      const morning = await page.evaluate(() => new Date().setHours(34, 0, 0, 0));
      await page.clock.setSystemTime(morning);
    }
    await wake(page);
  }
  const { text, isFlat } = findDrift(readings, plan.tolerance);
  report(`After the warm-up: ${text}`);
  if (!isFlat) throw new Error(`Not flat: ${text}`);
  return { visits: count, loops };
}
