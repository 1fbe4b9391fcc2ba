import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStick } from './create-stick.ts';
import { ROOT } from './install.js';

/* Writes the archive for a stick into dist-package, from the site in dist. */

const dist = join(ROOT, 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no built site in dist: run npm run build first.');
  process.exit(1);
}
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};
const archive = createStick({
  dist,
  scripts: join(ROOT, '.github', 'deploy', 'stick'),
  server: join(ROOT, 'src', 'cli', 'serve-stick.js'),
  version
});
const folder = join(ROOT, 'dist-package');
const name = `petrograd-1917-${version}.zip`;
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, name), archive);
const sum = createHash('sha256').update(archive).digest('hex');
writeFileSync(join(folder, `${name}.sha256`), `${sum}  ${name}\n`);
console.log(`dist-package/${name}  ${(archive.length / 1e6).toFixed(2)} MB\nSHA-256 ${sum}`);
