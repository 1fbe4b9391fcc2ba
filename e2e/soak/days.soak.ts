import { withoutMachineCode } from '../environment.ts';
import { test } from './museum.ts';
import { createReport } from './report.ts';
import { ALL_LANGUAGES, FULL_DAY, runSoak } from './run-soak.ts';

const days = Number(process.env.SOAK_DAYS ?? 7);
const snapshots = process.env.SOAK_SNAPSHOTS;
const seed = Number(process.env.SOAK_SEED ?? 1917);

test.use({ launchOptions: withoutMachineCode });

test(`${String(days)} days of visitors, seed ${String(seed)}`, async ({ page, site }) => {
  const report = createReport(page, site.url);
  const plan = {
    ...{ days, seed, ...FULL_DAY, languages: ALL_LANGUAGES },
    ...{ warmUp: 48, every: 12, tolerance: 0.05, snapshots }
  };
  const { visits, loops } = await runSoak(page, plan, report);
  report(`${String(visits)} visits, ${String(loops)} loops of the play, no fault.`);
});
