import { expect, openMap, sliderOf, test, words } from '../../fixtures.ts';
import { EVERYTHING } from '../../playing.ts';
import { describeFrames, timeFrames } from './time-frames.ts';

/** Real seconds in which one hour of the story passes in each, from midnight of 24 to that of 27 October. */
const SECONDS = 72;

/** Seconds after the start of which frames and tasks no longer pay for what is compiled once. */
const WARM_UP_SECONDS = 6;

for (const [what, more] of [
  ['nothing open', ''],
  ['movers, area and matrix open', EVERYTHING]
] as const)
  test(`frames of a play through 24–26 October, ${what}`, async ({ page }) => {
    await openMap(page, `#t=1917-11-06T00:00${more}`);
    await page.waitForLoadState('networkidle');
    await page.getByLabel('Speed').selectOption('60');
    await page.getByRole('button', { name: words.en.play, exact: true }).click();
    await page.waitForTimeout(WARM_UP_SECONDS * 1000);
    const tasks = await page.evaluateHandle(() => {
      const durations: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) durations.push(duration);
      });
      observer.observe({ type: 'longtask' });
      return durations;
    });
    const { shown, begun } = await timeFrames(page, () =>
      page.waitForTimeout((SECONDS - WARM_UP_SECONDS) * 1000)
    );
    const long = await tasks.jsonValue();
    console.log(`\nPlay through 24–26 October, ${what}:`);
    console.log(describeFrames('shown', shown));
    console.log(describeFrames('begun', begun));
    console.log(
      `tasks over 50 ms: ${String(long.length)}${long.length > 0 ? `, longest ${Math.max(...long).toFixed(0)} ms` : ''}`
    );
    await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /2[67] October/);
  });
