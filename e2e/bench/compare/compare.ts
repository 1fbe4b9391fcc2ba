import { chromium } from '@playwright/test';
import { launchOptions } from '../../environment.ts';
import { buildPages, SITE, writeData } from './build-pages.ts';
import { CANDIDATES } from './candidates.ts';
import { generateSet, readRealSet } from './data-sets.ts';
import { LONG, measurePage, QUICK } from './measure-page.ts';
import type { Measures } from './measure-page.ts';
import { report } from './report.ts';
import { serveFolder } from './serve-folder.ts';

/*
 * Times this map beside the other ways to show time on Leaflet: `npm run bench`, or with `-- --quick` less
 * of it. `--only ours,bound`, `--sets points-1000` and `--rounds 1` narrow it; what is narrowed is not kept.
 */

const ROUNDS = 3;

/** The value after a name among the arguments. */
function optionOf(name: string): string | undefined {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : process.argv[index + 1];
}

const isQuick = process.argv.includes('--quick');
const only = optionOf('only')?.split(',');
const onlySets = optionOf('sets')?.split(',') ?? (isQuick ? ['points-1000', 'real'] : undefined);
const rounds = Number(optionOf('rounds') ?? (isQuick ? 1 : ROUNDS));

/** By name, so that a set nobody asked for is not made. */
const SETS = new Map([
  ...['points', 'mixed'].flatMap((shapes) =>
    [60, 1000, 10_000].map((count) => {
      const name = `${shapes}-${String(count)}`;
      return [
        name,
        () => generateSet(name, count, shapes === 'points' ? 'points' : 'mixed')
      ] as const;
    })
  ),
  // As many changes in each step as 1,000 sites have, among ten times as many.
  ['calm-10000', () => generateSet('calm-10000', 10_000, 'points', 1000)] as const,
  ['real', readRealSet] as const
]);

const candidates = CANDIDATES.filter(({ id }) => only?.includes(id) ?? true);
const sets = [...SETS]
  .filter(([name]) => onlySets?.includes(name) ?? true)
  .map(([, make]) => make());

await buildPages(candidates);
sets.forEach(writeData);
const served = await serveFolder(SITE);
const browser = await chromium.launch(launchOptions);
/** By set, then by candidate: one of each round. */
const results = new Map<string, Map<string, Measures[]>>();
try {
  for (let round = 0; round < rounds; round += 1)
    for (const set of sets)
      for (const candidate of candidates) {
        const name = `round ${String(round + 1)}: ${set.name}, ${candidate.id}`;
        const ofSet = results.get(set.name) ?? new Map<string, Measures[]>();
        results.set(set.name, ofSet);
        const taken = ofSet.get(candidate.id) ?? [];
        ofSet.set(candidate.id, taken);
        try {
          const effort = isQuick ? QUICK : LONG;
          const isFirst = taken.length === 0;
          taken.push(await measurePage(browser, served.url, candidate, set, effort, isFirst));
          console.error(name);
        } catch (error) {
          // One page that fails is told, and the others are measured.
          console.error(`${name} failed: ${String(error)}`);
        }
      }
} finally {
  await browser.close();
  served.close();
}
const isNarrowed = ['only', 'sets', 'rounds'].some((name) => optionOf(name) !== undefined);
report(results, isNarrowed ? undefined : isQuick ? 'quick' : 'long');
