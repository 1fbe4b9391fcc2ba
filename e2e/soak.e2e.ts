import { expect } from './fixtures.ts';
import { runRandom } from './soak/run-random.ts';
import { runSoak } from './soak/run-soak.ts';
import { test } from './soak/museum.ts';
import { watchFaults } from './soak/watch.ts';

/* A minute of what `npm run soak` does for as long as it is asked to. */

test('visitors at random leave a screen as they found it, and nothing that grows', async ({
  page,
  site
}) => {
  test.setTimeout(120_000);
  const faults = watchFaults(page, site.url);
  // So early much is still being compiled; a page kept whole would weigh a third with each visit.
  const plan = {
    ...{ days: 1, seed: 25, visits: 5, loops: 5, languages: ['English'] as const },
    ...{ warmUp: 2, every: 1, tolerance: 0.3 }
  };
  await runSoak(page, plan, () => expect(faults).toEqual([]));
  expect(faults).toEqual([]);
});

test('taps and keys at random find no way out and no dead end', async ({ page, site }) => {
  test.setTimeout(120_000);
  const faults = watchFaults(page, site.url);
  const run = await runRandom(page, 26, 600, () => expect(faults).toEqual([]));
  expect(run.homeByButton + run.homeByWaiting).toBe(3);
  expect(page.context().pages()).toHaveLength(1);
});
