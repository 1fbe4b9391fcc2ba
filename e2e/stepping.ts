import type { CDPSession, Page } from '@playwright/test';
import { sliderOf } from './fixtures.ts';

/** What one step of the slider costs the page's main thread, in milliseconds. */
export interface StepCost {
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly task: number;
}

/** Milliseconds after a step in which its frame is surely drawn. */
const REST = 60;

async function readTotals(session: CDPSession): Promise<StepCost> {
  const { metrics } = await session.send('Performance.getMetrics');
  const milliseconds = (wanted: string): number =>
    1000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN);
  return {
    script: milliseconds('ScriptDuration'),
    style: milliseconds('RecalcStyleDuration'),
    layout: milliseconds('LayoutDuration'),
    task: milliseconds('TaskDuration')
  };
}

/** Steps the slider with the right arrow and measures each step. */
export async function measureSteps(page: Page, count: number): Promise<StepCost[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await sliderOf(page).focus();
  const costs: StepCost[] = [];
  let before = await readTotals(session);
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(REST);
    const after = await readTotals(session);
    costs.push({
      script: after.script - before.script,
      style: after.style - before.style,
      layout: after.layout - before.layout,
      task: after.task - before.task
    });
    before = after;
  }
  await session.detach();
  return costs;
}

/** The value below which a share of all values lies; `0.5` is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
