import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportLinkedPlaces } from '../exchange/atlas/export-linked-places.ts';
import { importAtlas } from '../exchange/atlas/import-atlas.ts';
import { factorOf } from '../routing/passability.ts';
import { nightAt } from '../situation/light-at.ts';
import { situationAt } from '../situation/situation-at.ts';
import { tallySeries } from '../situation/tally-series.ts';
import { instantToIso, isoToInstant } from '../time/instant.ts';
import { at } from './at.ts';
import { FIXTURES } from './fixture-files.ts';
import { ROOT } from './install.js';
import { readAtlas } from './read-atlas.ts';
import { validate } from './validate.ts';

const EXAMPLE_TOWN = join(FIXTURES, 'example-town');
const HALLS = 'timeline/halls.geojson';

const on = (iso: string): number => isoToInstant(iso) ?? NaN;

describe('an invented town of another ocean and year', () => {
  const { atlas, faults } = readAtlas(EXAMPLE_TOWN);

  it('is read without a fault, in the frame of its own file', () => {
    expect(faults).toEqual([]);
    expect(atlas?.title.en).toBe('Example town, day by day');
    expect(atlas?.bounds).toEqual([-30.1, 40, -29.9, 40.1]);
    expect(atlas && instantToIso(atlas.opening.t)).toBe('1900-03-02T09:00');
    expect(atlas?.chapters.map(({ id }) => id)).toEqual(['the-quarrel']);
  });

  it.each([
    ['1900-03-01T12:00', 'council', 'open'],
    ['1900-03-02T10:00', 'contested', 'open'],
    ['1900-03-03T18:29', 'contested', 'checkpoint-millers'],
    ['1900-03-03T18:30', 'millers', 'raised']
  ])('tells at %s who holds the hall and how the bridge stands', (iso, side, passability) => {
    const states = atlas && situationAt(atlas, on(iso)).states;
    expect(states?.get('town-hall')?.side).toBe(side);
    expect(states?.get('mill-bridge')?.passability).toBe(passability);
  });

  it('has three sides of its own, none of which is of Petrograd', () => {
    expect(atlas?.sides.map(({ id }) => id)).toEqual(['ferrymen', 'millers', 'council']);
  });

  it('knows between which two of the three the hall is contested', () => {
    const states = atlas && situationAt(atlas, on('1900-03-02T10:00')).states;
    expect(states?.get('town-hall')?.between).toEqual(['council', 'millers']);
    expect(states?.get('mill-bridge')?.between).toBeUndefined();
  });

  it.each([
    ['council', 'avoid', Infinity],
    ['council', 'ignore', 1],
    ['millers', 'avoid', 1]
  ] as const)(
    'lets one of the %s, who would %s posts, over the bridge at %s',
    (side, wish, factor) => {
      const states = atlas && situationAt(atlas, on('1900-03-02T17:00')).states;
      const passability = states?.get('mill-bridge')?.passability;
      expect(factorOf(passability, { side, checkpoints: wish })).toBe(factor);
    }
  );

  it('counts its three places in four stretches, for three sides', () => {
    const series = atlas ? tallySeries(atlas, atlas.span) : [];
    expect(series.map(({ start }) => instantToIso(start))).toEqual([
      '1900-03-01T00:00',
      '1900-03-02T10:00',
      '1900-03-02T16:00',
      '1900-03-03T18:30'
    ]);
    const sides = ['council', 'contested', 'millers', 'ferrymen', 'neutral'];
    expect(series.map(({ tally }) => sides.map((side) => tally[side]))).toEqual([
      [2, 0, 0, 0, 1],
      [1, 1, 0, 0, 1],
      [0, 1, 1, 0, 1],
      [0, 0, 1, 1, 1]
    ]);
  });

  it('has its own sun: light at its noon, dark at its midnight', () => {
    const nights = ['1900-03-02T12:00', '1900-03-02T00:00'].map(
      (iso) => atlas && nightAt(on(iso), atlas.daylight)
    );
    expect(nights).toEqual([0, 1]);
  });

  it('answers at a moment without a year, and names no other city', () => {
    const { output, exitCode } = at(['2 Mar NS 10:00'], EXAMPLE_TOWN);
    expect(exitCode).toBe(0);
    expect(output).toContain('1900, 10:00');
    expect(output).toContain('Mill bridge');
    expect(output).not.toMatch(/petrograd|1917/i);
  });

  it('has one calendar, as all the program has that is started for it', () => {
    const { stdout } = spawnSync(
      process.execPath,
      [join(ROOT, 'src', 'cli', 'run.js'), 'at', '2 March 10:00'],
      { encoding: 'utf8', env: { ...process.env, GEO: EXAMPLE_TOWN } }
    );
    expect(stdout).toMatch(/^2 March 1900, 10:00 · Friday\n/);
    expect(stdout).toMatch(/Since {2,}Certainty/);
    expect(stdout).toMatch(/Town hall +Contested +2 March 10:00/);
  });

  it('tells of its sides by their own names, in the one language of its texts', () => {
    const { output } = at(['3 Mar NS 12:00'], EXAMPLE_TOWN);
    expect(output).toMatch(/Mill bridge +Millers /);
    expect(output).toContain('passable, papers checked by the millers');
    expect(output).not.toMatch(/MRC|government/i);
  });

  it('claims no name in a language that it does not have', () => {
    const file = atlas && exportLinkedPlaces(atlas);
    expect(file).toMatch(/"toponym": ?"Mill bridge",\s*"lang": ?"en"/);
    expect(file).not.toMatch(/"lang": ?"ru"/);
  });

  it('gives its sides along in what it exports, and reads them back', () => {
    const text = atlas && exportLinkedPlaces(atlas);
    expect(text).toContain('Mill bridge: held by the Guild of Millers');
    const back = importAtlas(text ?? '');
    expect(back.faults).toEqual([]);
    expect(back.atlas?.sides).toEqual(atlas?.sides);
    expect(back.atlas?.places.get('town-hall')?.control).toEqual(
      atlas?.places.get('town-hall')?.control
    );
  });
});

describe('the validator in its folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'example-town-'));
    cpSync(EXAMPLE_TOWN, folder, { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('finds no fault, and says what is not there to be checked', () => {
    expect(validate([folder])).toEqual({
      output:
        'Not checked: streets: base/streets is not there or cannot be read.\n' +
        'No faults: 3 places with 7 claims of control, 1 events, 0 movements, 1 sources, 0 stories with 0 steps, 0 legends, 0 sights, 0 sounds, 0 walks.\n',
      complaint: '',
      exitCode: 0
    });
  });

  it('names the line of a place that lies in Petrograd', () => {
    const path = join(folder, HALLS);
    const text = readFileSync(path, 'utf8').replace('[-29.999, 40.0555]', '[30.31385, 59.94048]');
    writeFileSync(path, text);
    const line = text.split('\n').findIndex((one) => one.includes('30.31385')) + 1;
    const { output, exitCode } = validate([folder]);
    expect(exitCode).toBe(1);
    expect(output).toContain(`${HALLS}:${String(line)} · town-hall · properties.position`);
  });

  it('mends with --fix what changes no fact', () => {
    const path = join(folder, HALLS);
    const sound = readFileSync(path, 'utf8');
    writeFileSync(path, sound.replace('[-29.999, 40.0555]', '[-29.9990000001, 40.0555]'));
    expect(validate([folder, '--fix']).output).toMatch(
      /halls\.geojson:\d+ · fixed · rounded -29\.9990000001 to -29\.999\n/
    );
    expect(readFileSync(path, 'utf8')).toBe(sound);
  });
});
