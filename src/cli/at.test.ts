import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, formatMoment } from '../i18n/index.ts';
import { isoToInstant } from '../time/instant.ts';
import { AT_KEYS } from './at-rows.ts';
import type { AtRow } from './at-rows.ts';
import { at } from './at.ts';
import { FIXTURES } from './fixture-files.ts';

const rowsAt = (...args: string[]): AtRow[] =>
  JSON.parse(at([...args, '--json']).output) as AtRow[];
const rowOf = (id: string, ...args: string[]): AtRow | undefined =>
  rowsAt(...args).find((row) => row.id === id);

describe('the table', () => {
  const { output, complaint, exitCode } = at(['25 Oct 03:30']);

  it('is dated in both calendars', () => {
    expect(output.split('\n')[0]).toBe('25 October O.S. (7 November N.S.) 1917, 03:30 · Wednesday');
    expect([complaint, exitCode]).toEqual(['', 0]);
  });

  it('says of a place who holds it, since when and how surely', () => {
    expect(output).toMatch(/Central telegraph +MRC +24 October 17:00 +well documented\n/);
    expect(output).toMatch(/Winter Palace +Government +before 21 October +well documented\n/);
  });

  it('marks what is uncertain, names every side that may hold it, and says whether one could cross', () => {
    expect(output).toMatch(
      /\? {2}Nikolaevsky Bridge +Government or MRC +24 October 15:00 +probable +raised: nobody can cross\n/
    );
  });

  it('tells what changed in the hour before', () => {
    expect(output).toContain("03:30  Aurora's mooring by Nikolaevsky Bridge: Nobody → MRC.");
  });

  it('says before the record begins that nothing is recorded', () => {
    expect(at(['20 Oct 23:59']).output).toMatch(/Smolny Institute +Not recorded\n/);
  });

  it('speaks Russian', () => {
    const russian = at(['25 окт 03:30', '--lang', 'ru']).output;
    expect(russian).toContain('25 октября ст. ст. (7 ноября н. ст.) 1917, 03:30 · среда');
    expect(russian).toContain('Зимний дворец');
  });
});

describe('--json', () => {
  it('gives every place once, with the documented keys in their order', () => {
    const rows = rowsAt('25 Oct 03:30');
    expect(new Set(rows.map(({ id }) => id)).size).toBe(102);
    for (const row of rows) expect(Object.keys(row)).toEqual([...AT_KEYS]);
  });

  it('dates in ISO, New Style', () => {
    expect(rowOf('central-telegraph', '25 Oct 03:30')).toEqual({
      id: 'central-telegraph',
      name: 'Central telegraph',
      side: 'mrc',
      since: '1917-11-06T17:00',
      certainty: 'high',
      uncertain: false,
      passability: null
    });
  });

  it('marks what lies between earliest and latest, and how a bridge can be crossed', () => {
    expect(rowOf('nikolaevsky-bridge', '1917-11-07T03:30')).toMatchObject({
      side: 'government',
      uncertain: true,
      passability: 'raised'
    });
  });

  it('is null before the record begins', () => {
    const nothing = {
      side: null,
      since: null,
      certainty: null,
      uncertain: false,
      passability: null
    };
    expect(rowOf('palace-bridge', '20 Oct 23:59')).toMatchObject(nothing);
    expect(rowOf('palace-bridge', '21 Oct 00:00')).toMatchObject({
      side: 'government',
      since: '1917-11-03T00:00'
    });
  });

  it('names places in the language chosen', () => {
    expect(rowOf('winter-palace', '25 Oct', '--lang', 'ru')?.name).toBe('Зимний дворец');
  });
});

describe('--csv', () => {
  const { output } = at(['25 Oct 03:30', '--csv']);

  it('holds the same as --json', () => {
    const { data, meta } = Papa.parse<Record<string, string>>(output, {
      header: true,
      skipEmptyLines: true
    });
    expect(meta.fields).toEqual([...AT_KEYS]);
    const asText = rowsAt('25 Oct 03:30').map((row) =>
      Object.fromEntries(AT_KEYS.map((key) => [key, String(row[key] ?? '')]))
    );
    expect(data).toEqual(asText);
  });

  it('ends every line as RFC 4180 says', () => {
    expect(output.split('\r\n')).toHaveLength(104);
    expect(output.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('a moment', () => {
  it.each(LANGUAGES)('as the program prints it (%s) can be typed back', (language) => {
    const t = isoToInstant('1917-11-07T21:40') ?? Number.NaN;
    expect(at([formatMoment(t, language), '--json']).output).toBe(
      at(['25 Oct 21:40', '--json']).output
    );
  });

  it('needs no quotes', () => {
    expect(at(['25', 'Oct', '03:30']).output).toBe(at(['25 Oct 03:30']).output);
  });

  it.each([
    ['the first', '10 Oct 00:00', 0],
    ['before the first', '9 Oct 23:59', 2],
    ['the last', '6 Nov 23:59', 0],
    ['after the last', '6 Nov 24:00', 2]
  ])('that is %s of the span', (_, text, exitCode) => {
    expect(at([text]).exitCode).toBe(exitCode);
  });
});

describe('what cannot be answered', () => {
  it.each([
    [['junk'], 'junk: This does not read as a time'],
    [['31 Feb'], '31 Feb: The calendar has no such day.'],
    [['25 Oct 25:00'], '25 Oct 25:00: The clock has no such hour.'],
    [
      ['25 Oct 1918'],
      /^25 October O\.S\..* 10 October – 6 November O\.S\. \(23 October – 19 November N\.S\.\) 1917\.$/m
    ],
    [[], 'Say a time'],
    [['25 Oct', '--json', '--csv'], 'Choose either --json or --csv.'],
    [['25 Oct', '--lang', 'eo'], `Expected --lang and one of ${LANGUAGES.join(', ')}, found eo.`],
    [['25 Oct', '--side', 'mrc'], "Unknown option '--side'"]
  ])('%j is refused in one line, exit 2', (args, message) => {
    const { output, complaint, exitCode } = at(args);
    expect([output, exitCode]).toEqual(['', 2]);
    expect(complaint).toMatch(message);
    expect(complaint.trimEnd()).not.toContain('\n');
  });

  it('says it in Russian too', () => {
    expect(at(['чушь', '--lang', 'ru']).complaint).toMatch(/[а-я]{4}/);
  });

  it('from broken data prints the faults, exit 1', () => {
    const { output, complaint, exitCode } = at(['25 Oct'], join(FIXTURES, 'nowhere'));
    expect([output, exitCode]).toEqual(['', 1]);
    expect(complaint).toBe(
      'atlas.json · – · – · expected the file to be read: there is no such file\n'
    );
  });
});

it('--help documents every key', () => {
  const { output, exitCode } = at(['--help']);
  for (const key of AT_KEYS) expect(output).toContain(key);
  expect(exitCode).toBe(0);
});
