import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FIXTURES } from './fixture-files.ts';
import { validate } from './validate.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'petrograd-geo-'));
  cpSync(join(FIXTURES, 'atlas'), folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('counts what it checked, exit 0', () => {
  expect(validate([folder])).toEqual({
    output:
      'No faults: 3 places with 6 claims of control, 1 events, 1 movements, 2 sources, 1 stories with 2 steps, 1 legends, 1 sights, 1 sounds, 1 walks.\n',
    complaint: '',
    exitCode: 0
  });
});

it('prints one line for each fault, exit 1', () => {
  writeFileSync(join(folder, 'timeline', 'ships.geojson'), '');
  const { output, exitCode } = validate([folder]);
  expect(output).toBe(
    'timeline/ships.geojson · – · – · expected JSON: Unexpected end of JSON input\n'
  );
  expect(exitCode).toBe(1);
});

it('says which check it could not make', () => {
  rmSync(join(folder, 'base'), { recursive: true });
  const { output, exitCode } = validate([folder]);
  expect(output).toMatch(/^Not checked: bridges over water: base\/water\.geojson is not there/);
  expect(exitCode).toBe(0);
});

it('checks the data of the map when no folder is given', () => {
  expect(validate([]).output).toContain('102 places with 228 claims');
});

it('misunderstands an unknown option, exit 2', () => {
  expect(validate(['--quick']).exitCode).toBe(2);
  expect(validate(['--help']).output).toContain('file · feature id · path');
});
