import { expect, test } from 'vitest';
import {
  formatTally,
  sumTallies,
  tallyPlaywright,
  tallyStep,
  tallyVitest,
  withExitCode
} from './tally.js';

test('the last line adds up tests and steps', () => {
  const unit = tallyVitest({
    numPassedTests: 40,
    numFailedTests: 1,
    numPendingTests: 0,
    numTodoTests: 0
  });
  const e2e = tallyPlaywright({ stats: { expected: 20, unexpected: 0, flaky: 1, skipped: 2 } });
  expect(formatTally(sumTallies([tallyStep(true), tallyStep(false), unit, e2e]))).toBe(
    '61 passed, 3 failed, 2 skipped'
  );
});

test('nothing skipped is not mentioned', () => {
  expect(formatTally(tallyStep(true))).toBe('1 passed, 0 failed');
});

test('a tool that fails without a failed test is one failure', () => {
  const tally = { passed: 40, failed: 0, skipped: 0 };
  expect(withExitCode(tally, 1).failed).toBe(1);
  expect(withExitCode({ ...tally, failed: 3 }, 1).failed).toBe(3);
  expect(withExitCode(tally, 0).failed).toBe(0);
});
