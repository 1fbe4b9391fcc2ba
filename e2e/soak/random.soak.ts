import { test } from './museum.ts';
import { runRandom } from './run-random.ts';
import { watchFaults } from './watch.ts';

const steps = Number(process.env.SOAK_RANDOM ?? 20_000);
const firstSeed = Number(process.env.SOAK_SEED ?? 1917);

/** Taps and keys that begin with one seed; each share has a browser of its own. */
const SHARE = 2500;

/**
 * What a visitor of a museum can come to, as the address names it. Own layers, the data, the forms to correct
 * it and the code of a frame are closed there.
 */
const OPEN = [
  ...['hour', 'place', 'stories', 'story', 'legends', 'events', 'event', 'movements', 'movement'],
  ...['legend', 'contents', 'about', 'afterword', 'overview', 'claim', 'sources', 'source'],
  ...['tours', 'tour', 'way', 'walk']
];

const screens = new Map<string, number>();

for (let done = 0, seed = firstSeed; done < steps; done += SHARE, seed += 1) {
  const count = Math.min(SHARE, steps - done);
  test(`${String(count)} random taps and keys, seed ${String(seed)}`, async ({ page, site }) => {
    const faults = watchFaults(page, site.url);
    const check = (step: number): void => {
      if (faults.length > 0) throw new Error(`By step ${String(step)}: ${faults.join('\n')}`);
    };
    const run = await runRandom(page, seed, count, check, true);
    for (const [screen, times] of run.screens)
      screens.set(screen, (screens.get(screen) ?? 0) + times);
    console.log(
      `seed ${String(seed)}: ${String(run.steps)} steps, home ${String(run.homeByButton)} times by its button and ${String(run.homeByWaiting)} times by waiting`
    );
  });
}

test.afterAll(() => {
  const list = [...screens].toSorted(([, one], [, other]) => other - one);
  const unseen = OPEN.filter((screen) => !screens.has(screen));
  console.log(
    `${String(OPEN.length - unseen.length)} of ${String(OPEN.length)} screens: ${list.map(([screen, times]) => `${screen} ${String(times)}`).join(', ')}`
  );
  if (unseen.length > 0) console.log(`Not come to: ${unseen.join(', ')}`);
});
