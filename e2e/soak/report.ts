import type { Page } from '@playwright/test';
import { watchFaults } from './watch.ts';

/** Prints lines with the seconds since its beginning, and throws with the faults of the page so far. */
export function createReport(page: Page, site: string): (line: string) => void {
  const faults = watchFaults(page, site);
  const begun = performance.now();
  return (line) => {
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    console.log(`${seconds.padStart(5)} s   ${line}`);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  };
}
