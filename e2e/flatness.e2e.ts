import { expect, test } from './fixtures.ts';
import { measureLeftovers, openForPlaying, playThroughSeizure } from './playing.ts';

/** Share by which what playing leaves behind may differ. */
const TOLERANCE = 0.05;

/** Loops in which the engine compiles what it runs and fills caches that stay. */
const WARM_UP = 4;

test('playing through the three days leaves nothing behind', async ({ page }) => {
  test.setTimeout(120_000);
  await openForPlaying(page);
  for (let loop = 0; loop < WARM_UP; loop += 1) await playThroughSeizure(page);
  const before = await measureLeftovers(page);
  for (let loop = 0; loop < 5; loop += 1) await playThroughSeizure(page);
  const after = await measureLeftovers(page);
  expect(Math.abs(after.nodes / before.nodes - 1)).toBeLessThan(TOLERANCE);
  expect(Math.abs(after.listeners / before.listeners - 1)).toBeLessThan(TOLERANCE);
  expect(Math.abs(after.heap / before.heap - 1)).toBeLessThan(TOLERANCE);
});
