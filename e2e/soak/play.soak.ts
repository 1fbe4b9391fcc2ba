import { withoutMachineCode } from '../environment.ts';
import { test } from './museum.ts';
import { createReport } from './report.ts';
import { LOOPS_OF_DAY, runPlay } from './run-play.ts';

const hours = Number(process.env.SOAK_HOURS ?? 24);

test.use({ launchOptions: withoutMachineCode });

test(`${String(hours)} hours of the play that attracts visitors`, async ({ page, site }) => {
  const report = createReport(page, site.url);
  await runPlay(page, Math.round((hours / 24) * LOOPS_OF_DAY), report);
});
