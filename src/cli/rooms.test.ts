import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { ROOMS } from '../../eslint.config.js';
import { ROOT } from './install.js';

const eslint = new ESLint({
  cwd: ROOT,
  // The files exist only here, so no TypeScript project knows them.
  overrideConfig: [typescript.configs.disableTypeChecked]
});

/** Lints one import as if it stood in a file of `src/`; gives the messages about imports. */
async function lintImport(file: string, statement: string): Promise<string[]> {
  const text = file.endsWith('.svelte')
    ? `<script lang="ts">\n${statement}\n</script>\n`
    : statement;
  const [result] = await eslint.lintText(text, { filePath: join(ROOT, 'src', file) });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => (ruleId ?? '').includes('no-restricted'))
    .map(({ message }) => message);
}

test('every room of the source has its rule, but for the one that joins them', () => {
  const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const kept = rooms.filter((room) => room !== 'app');
  expect(Object.keys(ROOMS)).toEqual(expect.arrayContaining(kept));
});

describe('a room may not look up', { timeout: 30_000 }, () => {
  test.each([
    ['time/fake.ts', `import { SIDES } from '../model/atlas.ts';`],
    ['time/fake.ts', `import * as v from 'valibot';`],
    ['model/fake.ts', `import { situationAt } from '../situation/situation-at.ts';`],
    ['situation/fake.ts', `export * from '../i18n/index.ts';`],
    ['routing/fake.ts', `import '../state/clock.svelte.ts';`],
    ['i18n/fake.ts', `import { SIDES } from '../model/atlas.ts';`],
    ['exchange/fake.ts', `import { findPath } from '../routing/find-path.ts';`],
    ['exchange/fake.ts', `import { mount } from 'svelte';`],
    ['state/fake.svelte.ts', `import '../panels/Legend.svelte';`],
    ['state/fake.svelte.ts', `import { Map } from 'leaflet';`],
    ['map/Fake.svelte', `import { ClockState } from '../state/clock.svelte.ts';`],
    ['map/fake.ts', `import type { ClockState } from '../state/clock.svelte.ts';`],
    ['map/layers/fake.ts', `import { messagesIn } from '../../i18n/index.ts';`],
    ['map/fake.ts', `import { situationAt } from '../situation/situation-at.ts';`],
    ['panels/Fake.svelte', `import { Map } from 'leaflet';`],
    ['panels/Fake.svelte', `import MapCanvas from '../map/MapCanvas.svelte';`],
    ['panels/fake.ts', `const canvas = await import('../map/MapCanvas.svelte');`],
    ['panels/Fake.svelte', `import { loadAtlas } from '../load-atlas.ts';`],
    ['panels/Fake.svelte', `import { usePage } from '../app/page.svelte.ts';`],
    ['cli/fake.ts', `import { mount } from 'svelte';`],
    ['cli/fake.ts', `import { ClockState } from '../state/clock.svelte.ts';`],
    ['worker/fake.ts', `import { parseHash } from '../state/url-state.ts';`]
  ])('%s: %s', async (file, statement) => {
    expect(await lintImport(file, statement)).toHaveLength(1);
  });
});

describe('a room may look down', { timeout: 30_000 }, () => {
  test.each([
    ['time/fake.ts', `import { dayOf } from './instant.ts';`],
    ['model/fake.ts', `import * as v from 'valibot';`],
    ['situation/fake.ts', `import bbox from '@turf/bbox';`],
    ['exchange/xml/fake.ts', `import { SaxesParser } from 'saxes';`],
    ['state/fake.svelte.ts', `import { situationAt } from '../situation/situation-at.ts';`],
    ['map/Fake.svelte', `import { Map } from 'leaflet';`],
    ['map/Fake.svelte', `import type { PlaceState } from '../situation/situation-at.ts';`],
    ['map/layers/fake.ts', `import { panes } from '../panes.ts';`],
    ['panels/Fake.svelte', `import { ClockState } from '../state/clock.svelte.ts';`],
    ['panels/Fake.svelte', `import type { Place } from '../model/atlas.ts';`],
    ['cli/fake.ts', `import { readFileSync } from 'node:fs';`],
    ['time/fake.test.ts', `import fc from 'fast-check';`]
  ])('%s: %s', async (file, statement) => {
    expect(await lintImport(file, statement)).toEqual([]);
  });
});
