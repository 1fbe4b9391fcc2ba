import { describe, expect, it } from 'vitest';
import { centroidOf, isInRing, measureEach, measureSpread } from './accuracy-measures.ts';
import { crossingKey } from './accuracy-reference.ts';
import { accuracy } from './accuracy.ts';

const items = [3, 1, 2, 50].map((metres, index) => ({ id: `item-${String(index)}`, metres }));
const SQUARE = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0]
] as const;

describe('measureSpread', () => {
  it('holds median and 95th percentile to their bounds and names the worst', () => {
    expect(measureSpread('junctions', items, { median: 8, p95: 25 })).toMatchObject({
      count: 4,
      found: 'median 3.0 m, p95 50.0 m',
      isMet: false
    });
    expect(measureSpread('junctions', items).worst[0]).toBe('item-3 50 m');
  });
});

describe('measureEach', () => {
  it('lists what is over its own bound', () => {
    const measure = measureEach(
      'places',
      items.map((item) => ({ ...item, most: 15 }))
    );
    expect(measure).toMatchObject({ isMet: false, worst: ['item-3 50 m (≤ 15)'] });
  });
});

describe('isInRing', () => {
  it('tells inside from outside', () => {
    expect(isInRing([5, 5], SQUARE)).toBe(true);
    expect(isInRing([15, 5], SQUARE)).toBe(false);
  });
});

describe('centroidOf', () => {
  it('gives the middle of a ring in metres from the middle of the city', () => {
    const ring = [
      [30.325, 59.94],
      [30.335, 59.94],
      [30.335, 59.95],
      [30.325, 59.95],
      [30.325, 59.94]
    ];
    const [east, north] = centroidOf(ring);
    expect(east).toBeCloseTo(279.6, 0);
    expect(north).toBeCloseTo(557.1, 0);
  });
});

describe('crossingKey', () => {
  it('is the same both ways and without the island', () => {
    expect(crossingKey('Большой проспект В.О.', '4-5-я линии В.О.')).toBe(
      crossingKey('4-я и 5-я линии', 'Большой проспект Васильевского острова')
    );
  });
});

describe('accuracy', () => {
  it('wants one folder with reference data', () => {
    expect(accuracy([]).exitCode).toBe(2);
    expect(accuracy(['/nowhere']).complaint).toContain('there is no streets.geojson');
  });
});
