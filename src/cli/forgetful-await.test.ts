import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forgetWrites } from './forgetful-await.ts';

const SVELTE = join(import.meta.dirname, '..', '..', 'node_modules', 'svelte', 'src');
const read = (path: string): string => readFileSync(join(SVELTE, path), 'utf8');

it('what Svelte’s block {#await} leaves behind is still left where it is taken away', () => {
  const code = read('internal/client/dom/blocks/await.js');
  expect(code.split('unset_context(false);')).toHaveLength(2);
  expect(forgetWrites(code)).toContain('unset_context(false); set_untracked_writes(null);');
  expect(read('internal/client/runtime.js')).toContain('export function set_untracked_writes(');
});
