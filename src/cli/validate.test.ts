import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FIXTURES } from './fixture-files.ts';
import { validate } from './validate.ts';

/** What the test damages of a file. */
interface Palaces {
  readonly features: [
    {
      readonly geometry: { readonly coordinates: [[number, number][]] };
      readonly properties: { readonly control: unknown[]; readonly position: [number, number] };
    }
  ];
}

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
    'timeline/ships.geojson:1 · – · – · expected JSON: Unexpected end of JSON input\n'
  );
  expect(exitCode).toBe(1);
});

/** A file of the folder, written anew line by line, with one text in place of another. */
function change(path: string, from: string | RegExp, to: string): string {
  const file = join(folder, path);
  const laidOut = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), undefined, 1);
  const text = laidOut.replace(from, to);
  expect(text).not.toBe(laidOut);
  writeFileSync(file, text);
  return text;
}

/** The line, from 1, that holds a text for the first time after another one. */
function lineWith(text: string, wanted: string, after = ''): number {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.includes(after));
  return lines.findIndex((line, index) => index >= from && line.includes(wanted)) + 1;
}

it.each([
  ['timeline/bridges.geojson', '"government"', '"tsar"', 'nikolaevsky-bridge', '"tsar"'],
  ['sources.json', '"title"', '"titel"', 'reed', 'titel'],
  ['atlas.json', '"recordStart"', '"recordBegin"', '–', 'recordBegin']
])('names the line of a fault in %s', (path, from, to, feature, found) => {
  const text = change(path, from, to);
  const { output } = validate([folder]);
  const told = output
    .split('\n')
    .find((line) => line.includes(`· ${feature} ·`) && line.includes(found));
  const line = /:(\d+) ·/.exec(told ?? output)?.[1];
  expect(text.split('\n')[Number(line) - 1]).toContain(found);
});

it('names the line where a file is no JSON any more', () => {
  const text = change('timeline/events.geojson', '"geometry":', '"geometry"');
  expect(validate([folder]).output).toMatch(
    new RegExp(`^timeline/events\\.geojson:${String(lineWith(text, '"geometry"') + 0)} `, 'm')
  );
});

describe('--fix', () => {
  const PALACES = 'timeline/palaces.geojson';

  it('turns rings, rounds degrees, orders claims, says so and changes no fact', () => {
    const file = join(folder, PALACES);
    const sound = JSON.parse(readFileSync(file, 'utf8')) as Palaces;
    const broken = structuredClone(sound);
    const [palace] = broken.features;
    palace.geometry.coordinates[0].reverse();
    palace.properties.control.reverse();
    palace.properties.position[0] += 1e-9;
    writeFileSync(file, JSON.stringify(broken, undefined, 1));
    const { output, exitCode } = validate([folder, '--fix']);
    expect(output).toMatch(/palaces\.geojson:\d+ · fixed · rounded/);
    expect(output).toMatch(/palaces\.geojson:\d+ · fixed · turned round an outer ring/);
    expect(output).toMatch(/palaces\.geojson:\d+ · fixed · put the claims of control in order/);
    expect(exitCode).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(sound);
    expect(validate([folder, '--fix']).output).not.toContain('fixed');
  });

  it('leaves every character of sound files as it was', () => {
    const before = readFileSync(join(folder, PALACES), 'utf8');
    validate([folder, '--fix']);
    expect(readFileSync(join(folder, PALACES), 'utf8')).toBe(before);
  });

  it('leaves alone what it cannot mend', () => {
    const text = change(PALACES, '"winter-palace"', '"Winter Palace"');
    expect(validate([folder, '--fix']).exitCode).toBe(1);
    expect(readFileSync(join(folder, PALACES), 'utf8')).toBe(text);
  });
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
  expect(validate(['--help']).output).toContain('file:line · feature id · path');
});
