import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseAtlas } from '../model/parse-atlas.ts';
import { isoToInstant } from '../time/instant.ts';
import { tallySeries } from './tally-series.ts';

const folder = fileURLToPath(new URL('../../geo/', import.meta.url));
const paths = [
  'atlas.json',
  'sources.json',
  ...readdirSync(`${folder}timeline`).map((name) => `timeline/${name}`)
];
const { atlas } = parseAtlas(
  paths.map((path) => ({ path, content: { text: readFileSync(folder + path, 'utf8') } }))
);
if (!atlas) throw new Error('geo/atlas.json cannot be read');

const at = (iso: string): number => {
  const t = isoToInstant(iso);
  if (t === undefined) throw new Error(iso);
  return t;
};

const series = tallySeries(atlas, atlas.span);

/*
 * Counted in the ledger's table of control (one row per change), not from the data of this repository:
 * for each place the last row whose best time is not after the moment.
 */
const LEDGER = [
  ['1917-11-03T00:00', { mrc: 14, government: 68, neutral: 14, unknown: 2, none: 4, contested: 0 }],
  ['1917-11-06T12:00', { mrc: 27, government: 53, neutral: 16, unknown: 2, none: 4, contested: 0 }],
  ['1917-11-07T03:30', { mrc: 48, government: 31, neutral: 16, unknown: 2, none: 4, contested: 1 }],
  ['1917-11-07T12:00', { mrc: 63, government: 17, neutral: 13, unknown: 3, none: 4, contested: 2 }],
  ['1917-11-08T02:09', { mrc: 77, government: 5, neutral: 13, unknown: 3, none: 2, contested: 2 }],
  ['1917-11-11T12:00', { mrc: 79, government: 5, neutral: 10, unknown: 2, none: 1, contested: 5 }],
  ['1917-11-19T23:00', { mrc: 88, government: 1, neutral: 10, unknown: 2, none: 1, contested: 0 }]
] as const;

describe('the tally of sides', () => {
  it.each(LEDGER)('agrees with the ledger at %s', (iso, tally) => {
    const stretch = series.find(({ start, end }) => start <= at(iso) && at(iso) < end);
    expect(stretch?.tally).toEqual(tally);
  });

  it('begins with the record of control, not with the story', () => {
    expect(series[0]?.start).toBe(atlas.recordStart);
    expect(tallySeries(atlas, { start: atlas.span.start, end: atlas.recordStart })).toEqual([]);
  });

  it('leaves no gap until the end', () => {
    series.forEach((stretch, index) => {
      expect(stretch.end).toBe(series[index + 1]?.start ?? atlas.span.end);
    });
  });

  it('can begin in the middle of the story', () => {
    const [first] = tallySeries(atlas, { start: at('1917-11-07T03:30'), end: atlas.span.end });
    expect(first?.start).toBe(at('1917-11-07T03:30'));
    expect(first?.tally.mrc).toBe(48);
  });
});
