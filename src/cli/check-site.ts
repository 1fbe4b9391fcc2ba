import { join } from 'node:path';
import { findSiteFaults } from './find-site-faults.ts';
import { ROOT } from './install.js';
import { findSiteFiles } from './site-files.ts';

const dist = join(ROOT, 'dist');
const faults = findSiteFaults(dist);
for (const fault of faults) console.error(fault);
if (faults.length === 0)
  console.log(
    `dist: ${String(findSiteFiles(dist).length)} files; the worker keeps all of them but itself; policy and copies hold.`
  );
process.exitCode = faults.length === 0 ? 0 : 1;
