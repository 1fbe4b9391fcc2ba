import { join } from 'node:path';
import { findSiteFaults } from './find-site-faults.ts';
import { ROOT } from './install.js';
import { weighSite } from './weigh-site.ts';

const dist = join(ROOT, 'dist');
const faults = findSiteFaults(dist);
for (const fault of faults) console.error(fault);
if (faults.length === 0) {
  const { files, plain, gzip, brotli } = weighSite(dist);
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
  console.log(
    `dist: ${String(files)} files; the worker keeps all of them but itself; policy and copies hold.`
  );
  console.log(
    `A first visit: ${megabytes(brotli)} with Brotli, ${megabytes(gzip)} with gzip, ${megabytes(plain)} unpacked.`
  );
}
process.exitCode = faults.length === 0 ? 0 : 1;
