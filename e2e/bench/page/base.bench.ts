import type { CDPSession, Page } from '@playwright/test';
import { countDraws, hasDrawn } from '../../canvas-draws.ts';
import { atTime, expect, openMap, test } from '../../fixtures.ts';
import { quantile } from '../../stepping.ts';
import { describeFrames, timeFrames } from './time-frames.ts';
import type { Frames } from './time-frames.ts';

/** Loads of the page on which the first paint is measured, half of them without a base map. */
const LOADS = 5;

/** Pans and zooms in each of which frames are timed. */
const MOVES = 12;

const BASE = /\/(?:water|islands|parks|streets|rail|footprints|blocks|banks)-[^/]*\.geojson$/;
const EMPTY = JSON.stringify({ type: 'FeatureCollection', features: [] });
const NOON = atTime('1917-11-06T12:00', '&map=14/59.9405/30.3235');

interface Cost {
  readonly script: number;
  readonly task: number;
}

/** What the main thread has spent since the session was opened, in milliseconds. */
async function readCost(session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics');
  const milliseconds = (wanted: string): number =>
    1000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN);
  return { script: milliseconds('ScriptDuration'), task: milliseconds('TaskDuration') };
}

/** Opens a fresh page; gives what it cost until the ground and, where there is one, its names stand. */
async function measureLoad(page: Page, hasBase: boolean): Promise<Cost> {
  const fresh = await page.context().newPage();
  if (!hasBase) await fresh.route(BASE, (route) => route.fulfill({ body: EMPTY }));
  await countDraws(fresh);
  const session = await fresh.context().newCDPSession(fresh);
  await session.send('Performance.enable');
  await fresh.goto(`./${NOON}`);
  const sign = hasBase ? hasDrawn('fillText') : `${hasDrawn('fillRect')} .badge`;
  await fresh.waitForSelector(sign, { state: 'attached' });
  await fresh.evaluate(() => document.fonts.ready);
  const cost = await readCost(session);
  await fresh.close();
  return cost;
}

const median = (values: readonly number[]): string => quantile(values, 0.5).toFixed(1);

test('first paint of the base map', async ({ page }) => {
  const costs = { without: [] as Cost[], with: [] as Cost[] };
  await measureLoad(page, true);
  for (let load = 0; load < LOADS; load += 1) {
    costs.without.push(await measureLoad(page, false));
    costs.with.push(await measureLoad(page, true));
  }
  console.log(`\nFirst paint, median of ${String(LOADS)} loads:`);
  for (const kind of ['script', 'task'] as const) {
    const [bare, full] = [costs.without, costs.with].map((list) => list.map((cost) => cost[kind]));
    if (!bare || !full) continue;
    const difference = quantile(full, 0.5) - quantile(bare, 0.5);
    console.log(
      `${kind.padEnd(7)} ${median(full)} ms with, ${median(bare)} ms without: the base map costs ${difference.toFixed(1)} ms`
    );
  }
});

async function drag(page: Page, dx: number, dy: number): Promise<void> {
  await page.mouse.move(450, 330);
  await page.mouse.down();
  for (let step = 1; step <= 40; step += 1) {
    await page.mouse.move(450 + (dx * step) / 40, 330 + (dy * step) / 40);
    await page.waitForTimeout(14);
  }
  await page.mouse.up();
  await page.waitForTimeout(900);
}

async function wheel(page: Page, by: number): Promise<void> {
  await page.mouse.move(450, 330);
  await page.mouse.wheel(0, by);
  await page.waitForTimeout(1000);
}

for (const [light, hash] of [
  ['day', NOON],
  ['night', atTime('1917-11-07T03:30', '&map=14/59.9405/30.3235')]
] as const)
  test(`frames of a pan and of a zoom by ${light}`, async ({ page }) => {
    await openMap(page, hash);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1500);
    const idle = await timeFrames(page, () => page.waitForTimeout(2000));
    const pans: Frames[] = [];
    const zooms: Frames[] = [];
    for (let move = 0; move < MOVES; move += 1) {
      const sign = move % 2 === 0 ? 1 : -1;
      pans.push(await timeFrames(page, () => drag(page, 260 * sign, 120 * sign)));
      zooms.push(await timeFrames(page, () => wheel(page, -240 * sign)));
    }
    for (const kind of ['shown', 'begun'] as const) {
      console.log(`\nFrames by ${light}, ${kind}:`);
      console.log(describeFrames('idle', idle[kind]));
      console.log(
        describeFrames(
          'pan',
          pans.flatMap((frames) => frames[kind])
        )
      );
      console.log(
        describeFrames(
          'zoom',
          zooms.flatMap((frames) => frames[kind])
        )
      );
    }
    expect(pans.flatMap(({ shown }) => shown).length).toBeGreaterThan(MOVES * 30);
  });
