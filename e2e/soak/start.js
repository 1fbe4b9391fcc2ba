import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/*
 * Runs the screen of a museum for days, or taps and keys at random, on the built site:
 *   npm run soak -- --days 7 --seed 1917
 *   npm run soak -- --days 7 --snapshots FOLDER   (and a heap snapshot with each line)
 *   npm run soak -- --random 20000
 *   npm run soak -- --play 24       (hours of the play that attracts visitors)
 */

const { values } = parseArgs({
  options: {
    days: { type: 'string' },
    random: { type: 'string' },
    play: { type: 'string' },
    snapshots: { type: 'string' },
    seed: { type: 'string', default: '1917' }
  }
});
const { snapshots, ...numbers } = values;
for (const [name, value] of Object.entries(numbers))
  if (!/^\d+(?:\.\d+)?$/.test(value)) throw new Error(`--${name} ${value}: a number is wanted.`);

const { days = '7', random, play, seed } = numbers;
const story = random !== undefined ? 'random' : play !== undefined ? 'play' : 'days';
const cli = join(import.meta.dirname, '..', '..', 'node_modules', '@playwright', 'test', 'cli.js');
if (snapshots !== undefined) mkdirSync(snapshots, { recursive: true });
const run = spawnSync(
  process.execPath,
  [
    cli,
    ...['test', '--config', join(import.meta.dirname, 'playwright.config.ts')],
    `soak/${story}.soak`
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      SOAK_SEED: seed,
      SOAK_DAYS: days,
      SOAK_HOURS: play ?? '24',
      SOAK_RANDOM: random ?? '20000',
      ...(snapshots === undefined ? {} : { SOAK_SNAPSHOTS: resolve(snapshots) })
    }
  }
);
process.exitCode = run.status ?? 1;
