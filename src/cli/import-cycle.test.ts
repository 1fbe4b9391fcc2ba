import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findCycle, findImports, readImportGraph } from './import-cycle.ts';
import { ROOT } from './install.js';

test('modules that import each other in a ring are found', () => {
  const graph = new Map([
    ['main.ts', ['a.ts']],
    ['a.ts', ['b.ts', 'c.ts']],
    ['b.ts', ['c.ts']],
    ['c.ts', ['a.ts']]
  ]);
  expect(findCycle(graph)).toEqual(['a.ts', 'b.ts', 'c.ts', 'a.ts']);
  expect(findCycle(new Map([...graph, ['c.ts', []]]))).toBeUndefined();
});

test('imports of components, types and on demand count too', () => {
  const component = `<script module lang="ts">import type { A } from './a.ts';</script>
<script lang="ts">import B from './B.svelte'; const later = () => import('./c.ts');</script>
<p>import D from './d.ts'</p>`;
  expect(findImports('Fake.svelte', component)).toEqual(['./a.ts', './B.svelte', './c.ts']);
});

test('nothing in the source imports itself by a detour', () => {
  const graph = readImportGraph(join(ROOT, 'src'));
  expect(graph.get('load-atlas.ts')).toContain(join('model', 'create-atlas.ts'));
  expect(findCycle(graph)).toBeUndefined();
});
