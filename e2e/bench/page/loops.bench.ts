import { test } from '../../fixtures.ts';
import { EVERYTHING, measureLeftovers, openForPlaying, playThroughSeizure } from '../../playing.ts';
import type { Leftovers } from '../../playing.ts';

const LOOPS = Number(process.env.LOOPS ?? 200);
const REPORT_EVERY = 25;
/** Loops in which the engine compiles what it runs and fills caches that stay. */
const WARM_UP = 10;

const describeLeftovers = (loop: number, { heap, nodes, listeners }: Leftovers): string =>
  `${String(loop).padStart(4)} loops   heap ${(heap / 1e6).toFixed(2)} MB   nodes ${String(nodes)}   listeners ${String(listeners)}`;

const change = (after: number, before: number): string =>
  `${((after / before - 1) * 100).toFixed(1)} %`;

for (const [what, more] of [
  ['nothing open', ''],
  ['movers, area and matrix open', EVERYTHING]
] as const)
  test(`loops of play over 24–26 October, ${what}`, async ({ page }) => {
    await openForPlaying(page, more);
    console.log(`\n${what}:\n${describeLeftovers(-WARM_UP, await measureLeftovers(page))}`);
    for (let loop = 0; loop < WARM_UP; loop += 1) await playThroughSeizure(page);
    const before = await measureLeftovers(page);
    console.log(describeLeftovers(0, before));
    for (let loop = 1; loop <= LOOPS; loop += 1) {
      await playThroughSeizure(page);
      if (loop % REPORT_EVERY === 0)
        console.log(describeLeftovers(loop, await measureLeftovers(page)));
    }
    const after = await measureLeftovers(page);
    console.log(
      `Change: heap ${change(after.heap, before.heap)}, nodes ${change(after.nodes, before.nodes)}, listeners ${change(after.listeners, before.listeners)}`
    );
  });
