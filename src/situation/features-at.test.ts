import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LayerFeature, OwnLayer } from '../model/own-layer.ts';
import { featuresAt } from './features-at.ts';

const SHAPE = { points: [[30, 60]], lines: [], rings: [] };
const span = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 9 }))
  .map(([start, length]) => ({ start, end: start + length }));
const layer: fc.Arbitrary<OwnLayer> = fc
  .array(fc.array(span, { maxLength: 3 }), { maxLength: 8 })
  .map((all) => ({
    name: '',
    features: all.map((spans, index): LayerFeature => ({
      number: index + 1,
      name: '',
      shape: SHAPE,
      spans,
      facts: []
    }))
  }));

it('shows a feature from its start, and no longer at its end; without a time always', () => {
  fc.assert(
    fc.property(layer, fc.array(fc.integer({ min: -1, max: 61 })), (own, moments) => {
      for (const t of moments) {
        const expected = own.features.filter(({ spans }) => {
          const minutes = spans.flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, minute) => start + minute)
          );
          return spans.length === 0 || minutes.includes(t);
        });
        expect(featuresAt(own, t)).toEqual(expected);
      }
    })
  );
});

it('gives the same list while nothing comes or goes', () => {
  const features = [
    { number: 1, name: '', shape: SHAPE, spans: [{ start: 5, end: 9 }], facts: [] }
  ];
  const own = { name: '', features };
  expect(featuresAt(own, 5)).toBe(featuresAt(own, 8));
  expect(featuresAt(own, 9)).toEqual([]);
});
