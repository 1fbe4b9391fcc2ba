/**
 * How many tests went which way.
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * The parts of Vitest's JSON report that are read here.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 */

/**
 * The parts of Playwright's JSON report that are read here.
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 */

/**
 * A step that is one check: passed or failed as a whole.
 * @param {boolean} isPassed
 * @returns {Tally}
 */
export const tallyStep = (isPassed) => ({
  passed: isPassed ? 1 : 0,
  failed: isPassed ? 0 : 1,
  skipped: 0
});

/**
 * @param {VitestReport} report
 * @returns {Tally}
 */
export const tallyVitest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests
});

/**
 * A test that passes only when run again has failed.
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export const tallyPlaywright = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped
});

/**
 * The tally of a tool that also gives an exit code: a tool that fails without a failed test, say
 * because a test file could not be read or no test was found, counts as one failure.
 * @param {Tally} tally
 * @param {number} exitCode
 * @returns {Tally}
 */
export const withExitCode = (tally, exitCode) =>
  exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export const sumTallies = (tallies) => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  skipped: tallies.reduce((sum, { skipped }) => sum + skipped, 0)
});

/**
 * `12 passed, 0 failed`, and `, 1 skipped` where something was.
 * @param {Tally} tally
 */
export const formatTally = ({ passed, failed, skipped }) =>
  `${String(passed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`;
