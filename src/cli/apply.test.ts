import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Correction } from '../model/corrections/correction.ts';
import { formatCorrections } from '../model/corrections/parse-corrections.ts';
import { apply } from './apply.ts';
import { GEO_FOLDER } from './geo-folder.ts';

const BRIDGES = 'timeline/bridges.geojson';
/** From the ledger: the bridge was raised on staff order, `medium`. */
const CERTAINTY: Correction = {
  file: BRIDGES,
  feature: 'nikolaevsky-bridge',
  path: '/properties/control/1/certainty',
  from: 'medium',
  to: 'low'
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'geo-'));
  cpSync(GEO_FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const linesOf = (path: string): readonly string[] =>
  readFileSync(join(folder, path), 'utf8').split('\n');

function run(corrections: readonly Correction[], ...more: string[]) {
  const file = join(folder, 'mine.json');
  writeFileSync(file, formatCorrections(corrections));
  const outcome = apply([file, '--geo', folder, ...more]);
  rmSync(file);
  return outcome;
}

test('a correction changes its own line of the file and no other, and says so', () => {
  const before = linesOf(BRIDGES);
  const { output, exitCode } = run([CERTAINTY]);
  expect(exitCode).toBe(0);
  expect(output).toContain(
    'timeline/bridges.geojson · nikolaevsky-bridge · /properties/control/1/certainty · "medium" → "low"'
  );
  const after = linesOf(BRIDGES);
  const changed = after.flatMap((line, index) => (line === before[index] ? [] : [line.trim()]));
  expect(after).toHaveLength(before.length);
  expect(changed).toEqual(['"certainty": "low",']);
});

test('a new member and one that goes are written too', () => {
  const path = '/properties/control/0/actors';
  const { output, exitCode } = run([
    { ...CERTAINTY, path, from: undefined, to: { en: 'Bridge crew', ru: 'Мостовая команда' } },
    {
      ...CERTAINTY,
      path: '/properties/control/1/actors',
      from: { en: 'Cadets or shock troops', ru: 'Юнкера или ударники' },
      to: undefined
    }
  ]);
  expect(exitCode).toBe(0);
  const text = linesOf(BRIDGES).join('\n');
  expect(text).toContain('Bridge crew');
  expect(text).not.toContain('Cadets or shock troops');
  expect(output).toMatch(/Still to be translated[^]*languages\/de\.json[^]*Bridge crew/);
});

test.each([
  ['a dry run', [CERTAINTY], ['--dry-run'], 0, /→ "low"/],
  ['a value that has changed', [{ ...CERTAINTY, from: 'high' }], [], 1, /found "medium"/],
  [
    'a side that is none',
    [{ ...CERTAINTY, to: 'certain' }],
    [],
    1,
    /properties\.control\.1\.certainty/
  ],
  [
    'a gap in time',
    [
      {
        ...CERTAINTY,
        path: '/properties/control/1/end',
        from: '1917-11-07T03:45',
        to: '1917-11-07T03:00'
      }
    ],
    [],
    1,
    /there is a gap/
  ]
])('%s changes nothing', (_, corrections, more, code, says) => {
  const before = linesOf(BRIDGES);
  const { output, complaint, exitCode } = run(corrections, ...more);
  expect(exitCode).toBe(code);
  expect(output + complaint).toMatch(says);
  expect(linesOf(BRIDGES)).toEqual(before);
});

test('a command without a file is told what to say', () => {
  expect(apply([])).toMatchObject({ exitCode: 2 });
  expect(apply(['--help']).output).toContain('geo:apply');
  expect(apply(['no-such-file.json']).complaint).toMatch(/expected the file to be read/);
});
