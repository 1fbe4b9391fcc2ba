import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PERMISSIONS_POLICY, createContentPolicy } from './content-policy.ts';
import { ROOT } from './install.js';

const sample = readFileSync(join(ROOT, '.github', 'deploy', 'nginx.conf'), 'utf8');

test('the sample for nginx sends the policies that the page is built with', () => {
  expect(sample).toContain(`$petrograd_policy {\n  default "${createContentPolicy()}";`);
  expect(sample).toContain('add_header Content-Security-Policy $petrograd_policy always;');
  expect(sample).toContain(`$petrograd_permissions {\n  default "${PERMISSIONS_POLICY}";`);
  expect(sample).toContain('add_header Permissions-Policy $petrograd_permissions always;');
});

test('no start script for Windows has the line ends of Unix, and none for Unix those of Windows', () => {
  const read = (name: string): string =>
    readFileSync(join(ROOT, '.github', 'deploy', 'stick', name), 'utf8');
  expect(read('start.cmd').replaceAll('\r\n', '')).not.toContain('\n');
  expect(read('start.sh')).not.toContain('\r');
});
