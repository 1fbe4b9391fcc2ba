import { expect, openMap, sliderOf, test } from '../../fixtures.ts';
import { measureSteps, quantile } from '../../stepping.ts';
import type { StepCost } from '../../stepping.ts';
import { countFrames } from './frames.ts';

/** Steps of one hour: ten days from the beginning of the record. */
const STEPS = 240;

const describeCosts = (costs: readonly StepCost[], kind: keyof StepCost): string => {
  const values = costs.map((cost) => cost[kind]);
  const [median, p95, most] = [0.5, 0.95, 1].map((share) => quantile(values, share).toFixed(2));
  return `${kind.padEnd(8)} median ${String(median)} ms   p95 ${String(p95)} ms   most ${String(most)} ms`;
};

for (const [name, hash] of [
  ['nothing open', '#t=1917-11-03T00:00'],
  ['a place open', '#t=1917-11-03T00:00&place=winter-palace']
] as const)
  test(`a step of one hour, ${name}`, async ({ page }) => {
    await openMap(page, hash);
    await page.waitForLoadState('networkidle');
    const costs = await measureSteps(page, STEPS);
    console.log(`\nA step of one hour, ${name}, ${String(STEPS)} steps:`);
    for (const kind of ['script', 'style', 'layout', 'task'] as const)
      console.log(describeCosts(costs, kind));
    await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /13 November New Style/);
  });

test('frames of a step', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, '#t=1917-11-03T00:00');
  await page.waitForLoadState('networkidle');
  const idle = await countFrames(page, () => page.waitForTimeout(3000));
  const steps = 50;
  const frames = await countFrames(page, () => measureSteps(page, steps));
  console.log(
    `\nFrames: ${String(idle)} in three idle seconds, ${(frames / steps).toFixed(2)} a step`
  );
});
