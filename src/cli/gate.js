import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_BROWSER, findBrowser } from '../../e2e/find-browser.js';
import { ROOT, ensureInstall, readJson, run } from './install.js';
import {
  formatTally,
  sumTallies,
  tallyPlaywright,
  tallyStep,
  tallyVitest,
  withExitCode
} from './tally.js';

/** @typedef {import('./tally.js').Tally} Tally */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<Tally>} check
 * @property {string} [needs] name of a step without which this one makes no sense
 */

/** Where the tools leave their reports; removed at the end. */
const reports = mkdtempSync(join(tmpdir(), 'petrograd-gate-'));
const unitReport = join(reports, 'unit.json');
const e2eReport = join(reports, 'e2e.json');

process.once('exit', () => {
  rmSync(reports, { recursive: true, force: true });
});
for (const [signal, code] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143]
]))
  process.once(signal, () => process.exit(code));

/** NODE_ENV of the caller would change what is built and tested. */
const { NODE_ENV: _ignored, ...inherited } = process.env;
const environment = { ...inherited, CI: 'true' };

/**
 * Runs a command line tool of `node_modules` with this very Node.
 * @param {string} script path below `node_modules`
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [more] environment variables
 */
const runTool = (script, args, more) =>
  run(process.execPath, [join(ROOT, 'node_modules', ...script.split('/')), ...args], {
    ...environment,
    ...more
  });

/**
 * A step that is one check, by the exit code of a tool.
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {() => Promise<Tally>}
 */
const checkWith = (script, args) => async () => tallyStep((await runTool(script, args)) === 0);

/**
 * Reads a JSON report and tallies it; a tool that wrote none has failed as a whole.
 * @template Report
 * @param {string} path
 * @param {(report: Report) => Tally} tally
 * @param {number} exitCode
 */
function tallyReport(path, tally, exitCode) {
  try {
    const report = /** @type {Report} */ (readJson(path));
    return withExitCode(tally(report), exitCode);
  } catch {
    return tallyStep(false);
  }
}

async function checkUnits() {
  const exitCode = await runTool('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`
  ]);
  return tallyReport(unitReport, tallyVitest, exitCode);
}

async function checkPages() {
  const browser = await findBrowser();
  if (!browser) {
    console.error(NO_BROWSER);
    return tallyStep(false);
  }
  console.log(`Browser: ${browser}`);
  const exitCode = await runTool(
    '@playwright/test/cli.js',
    ['test', '--config', join('e2e', 'playwright.config.ts'), '--reporter=list,json'],
    { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport }
  );
  return tallyReport(e2eReport, tallyPlaywright, exitCode);
}

const tsx = 'tsx/dist/cli.mjs';

/** @type {readonly Step[]} */
const steps = [
  { name: 'format', check: checkWith('prettier/bin/prettier.cjs', ['--check', '.']) },
  { name: 'lint', check: checkWith('eslint/bin/eslint.js', ['.', '--max-warnings', '0']) },
  {
    name: 'type check',
    check: checkWith('svelte-check/bin/svelte-check', [
      '--tsconfig',
      './tsconfig.json',
      '--fail-on-warnings'
    ])
  },
  { name: 'geo validation', check: checkWith(tsx, ['src/cli/validate.ts']) },
  { name: 'unit', check: checkUnits },
  { name: 'build', check: checkWith('vite/bin/vite.js', ['build']) },
  { name: 'site', check: checkWith(tsx, ['src/cli/check-site.ts']), needs: 'build' },
  { name: 'budget', check: checkWith(tsx, ['src/cli/budget.ts']), needs: 'build' },
  { name: 'e2e', check: checkPages, needs: 'build' }
];

/**
 * Runs the steps in order; one that fails stops only those that need it.
 * @returns {Promise<Tally>}
 */
async function runSteps() {
  /** @type {Map<string, Tally>} */
  const tallies = new Map();
  /** @type {string[]} */
  const summary = [];
  for (const { name, check, needs } of steps) {
    console.log(`\n── ${name}`);
    const begun = performance.now();
    const isPossible = needs === undefined || tallies.get(needs)?.failed === 0;
    if (!isPossible) console.error(`Not run: it needs ${needs}.`);
    const tally = isPossible ? await check() : tallyStep(false);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    tallies.set(name, tally);
    const line = `${name.padEnd(15)}${seconds.padStart(7)} s   ${formatTally(tally)}`;
    summary.push(line);
    console.log(`── ${line}`);
  }
  console.log(`\n${summary.join('\n')}\n`);
  return sumTallies([...tallies.values()]);
}

await ensureInstall();
const total = await runSteps();
console.log(formatTally(total));
process.exitCode = total.failed === 0 ? 0 : 1;
