import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCorrections } from './apply-corrections.ts';
import type { Correction, Json } from './correction.ts';
import { isSame } from './json-value.ts';
import { listCorrections } from './list-corrections.ts';
import { formatCorrections, parseCorrections } from './parse-corrections.ts';

const FILE = 'timeline/bridges.geojson';
const bridge: Json = {
  id: 'palace-bridge',
  geometry: { type: 'Point', coordinates: [30.308, 59.941] },
  properties: {
    name: { en: 'Palace Bridge', ru: 'Дворцовый мост' },
    control: [
      { side: 'government', end: '1917-11-06T15:00', citations: [{ source: 'reed' }] },
      { side: 'mrc', end: '1917-11-20T00:00', citations: [] }
    ]
  }
};
const filesOf = (...features: readonly Json[]): ReadonlyMap<string, Json> =>
  new Map([[FILE, { type: 'FeatureCollection', features }]]);
const apply = (correction: Partial<Correction>) =>
  applyCorrections(filesOf(bridge), [
    { file: FILE, feature: 'palace-bridge', path: '/properties/control/1/side', ...correction }
  ]);

/** Names such as `__proto__`, which no schema has, are dropped at the door. */
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z~/0-9]{0,6}$/), tie('value'), { maxKeys: 4 })
  )
}));
const jsonFeature = value.map((properties) => ({ id: 'x', properties }));

describe('corrections', () => {
  test('between any two states, applied to the one, give the other', () => {
    fc.assert(
      fc.property(jsonFeature, jsonFeature, (before, after) => {
        const corrections = listCorrections(FILE, 'x', before, after);
        const { files, faults } = applyCorrections(filesOf(before), corrections);
        expect(faults).toEqual([]);
        expect(isSame(files.get(FILE), filesOf(after).get(FILE))).toBe(true);
      }),
      { numRuns: 500 }
    );
  });

  test('come back from their file as they went', () => {
    fc.assert(
      fc.property(jsonFeature, jsonFeature, (before, after) => {
        const corrections = listCorrections(FILE, 'x', before, after);
        fc.pre(corrections.length > 0);
        const text = formatCorrections(corrections);
        const parsed = parseCorrections({ path: 'mine.json', content: { text } });
        expect(parsed.faults).toEqual([]);
        expect(parsed.corrections).toEqual(corrections);
      })
    );
  });

  test('name the value that changes, and no more', () => {
    const changed = JSON.parse(
      JSON.stringify(bridge).replace('"side":"mrc"', '"side":"none"')
    ) as Json;
    expect(listCorrections(FILE, 'palace-bridge', bridge, changed)).toEqual([
      {
        file: FILE,
        feature: 'palace-bridge',
        path: '/properties/control/1/side',
        from: 'mrc',
        to: 'none'
      }
    ]);
  });

  test.each([
    [
      'a value that has changed meanwhile',
      { from: 'contested', to: 'none' },
      'expected "contested", as the correction says; found "mrc"'
    ],
    [
      'a feature that is gone',
      { feature: 'chain-bridge', from: 'mrc', to: 'none' },
      'expected a feature of this id'
    ],
    [
      'a file that is not there',
      { file: 'timeline/none.geojson', from: 'mrc', to: 'none' },
      'expected such a file'
    ],
    [
      'a claim that is not there',
      { path: '/properties/control/7/side', to: 'none' },
      'expected a place for the new value'
    ]
  ])('with %s are refused in one sentence, and nothing changes', (_, correction, expected) => {
    const { files, faults } = apply(correction);
    expect(faults.map((fault) => fault.expected)).toEqual([expected]);
    expect(files).toEqual(filesOf(bridge));
  });

  test.each([
    ['no JSON', '{', /expected JSON/],
    ['another format', '{"format":"other","version":1,"corrections":[]}', /petrograd-corrections/],
    [
      'a file outside the timeline',
      formatCorrections([{ file: '../../etc/passwd', feature: 'x', path: '/a', to: 1 }]),
      /timeline\/bridges/
    ]
  ])('from a file with %s are refused', (_, text, fault) => {
    const { corrections, faults } = parseCorrections({ path: 'mine.json', content: { text } });
    expect(corrections).toEqual([]);
    expect(faults.map(({ expected }) => expected).join()).toMatch(fault);
  });
});
