import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REAL_ATLAS } from '../situation/fixtures/real-atlas.ts';
import { readRealStreets } from './fixtures/real-streets.ts';
import { improveOrder } from './improve-order.ts';
import { measureDistances } from './measure-distances.ts';
import type { OrderRules } from './order-cost.ts';
import { snapToNetwork } from './snap-to-network.ts';
import { createStreetGraph } from './street-graph.ts';
import { suggestOrder } from './suggest-order.ts';

type Table = readonly (readonly number[])[];

const lengthOf = (order: readonly number[], table: Table, roundTrip: boolean): number => {
  const stops = roundTrip ? [...order, ...order.slice(0, 1)] : order;
  let sum = 0;
  for (let index = 1; index < stops.length; index++)
    sum += table[stops[index - 1] ?? 0]?.[stops[index] ?? 0] ?? 0;
  return sum;
};

function* permutations(items: readonly number[]): Generator<number[]> {
  if (items.length === 0) yield [];
  for (const item of items)
    for (const rest of permutations(items.filter((one) => one !== item))) yield [item, ...rest];
}

/** The least length of all orders that keep the rules: every one is tried. */
function tryAll(table: Table, { lockFirst, lockLast, roundTrip = false }: OrderRules): number {
  const last = table.length - 1;
  let least = Infinity;
  for (const order of permutations(table.map((_, index) => index))) {
    if (lockFirst && order[0] !== 0) continue;
    if (lockLast && order[last] !== last) continue;
    least = Math.min(least, lengthOf(order, table, roundTrip));
  }
  return least;
}

const aTable = (least: number, most: number) =>
  fc
    .array(fc.tuple(fc.nat(5000), fc.nat(5000)), { minLength: least, maxLength: most })
    .map((points) => points.map((a) => points.map((b) => Math.hypot(a[0] - b[0], a[1] - b[1]))));

const someRules = fc.record({
  lockFirst: fc.boolean(),
  lockLast: fc.boolean(),
  roundTrip: fc.boolean()
});

describe('suggestOrder', () => {
  it('equals the best of all orders up to eight stops', () => {
    // All 40 320 orders of eight stops take a while: most tables are smaller.
    const tables = fc.oneof(
      { weight: 9, arbitrary: aTable(1, 7) },
      { weight: 1, arbitrary: aTable(8, 8) }
    );
    fc.assert(
      fc.property(tables, someRules, (table, rules) => {
        // A round trip that is locked nowhere may begin anywhere, one locked at its end alone too.
        const { order, cost, saved, isOptimal } = suggestOrder(table, rules);
        const roundTrip = rules.roundTrip;
        const best = tryAll(table, roundTrip ? { ...rules, lockFirst: true } : rules);
        expect(cost).toBeCloseTo(best, 6);
        expect(cost).toBeCloseTo(lengthOf(order, table, roundTrip), 6);
        const given = table.map((_, index) => index);
        expect(order.toSorted((a, b) => a - b)).toEqual(given);
        expect(saved).toBeCloseTo(lengthOf(given, table, roundTrip) - cost, 6);
        expect(isOptimal).toBe(true);
      }),
      { seed: 1962, numRuns: 150 }
    );
  }, 60_000);

  it('keeps a locked start and end, and every stop, beyond twelve stops too', () => {
    fc.assert(
      fc.property(aTable(13, 30), someRules, (table, rules) => {
        const { order, saved, isOptimal } = suggestOrder(table, rules);
        const given = table.map((_, index) => index);
        expect(order.toSorted((a, b) => a - b)).toEqual(given);
        if (rules.lockFirst) expect(order[0]).toBe(0);
        if (rules.lockLast) expect(order.at(-1)).toBe(table.length - 1);
        expect(saved).toBeGreaterThanOrEqual(0);
        expect(lengthOf(order, table, rules.roundTrip)).toBeCloseTo(
          lengthOf(given, table, rules.roundTrip) - saved,
          5
        );
        expect(isOptimal).toBe(false);
        expect(suggestOrder(table, rules).order).toEqual(order);
      }),
      { seed: 1958, numRuns: 60 }
    );
  });

  it('comes near the best order where it does not try all: within a tenth', () => {
    fc.assert(
      fc.property(aTable(6, 11), someRules, (table, rules) => {
        const given = table.map((_, index) => index);
        const order = improveOrder(given, (from, to) => table[from]?.[to] ?? 0, rules);
        const best = suggestOrder(table, rules).cost;
        expect(lengthOf(order, table, rules.roundTrip)).toBeLessThanOrEqual(1.1 * best + 1);
      }),
      { seed: 1976, numRuns: 60 }
    );
  });

  it('keeps an order that cannot be bettered, though others are as short', () => {
    const square = [
      [0, 1, 2, 1],
      [1, 0, 1, 2],
      [2, 1, 0, 1],
      [1, 2, 1, 0]
    ];
    expect(suggestOrder(square, { roundTrip: true })).toEqual({
      order: [0, 1, 2, 3],
      cost: 4,
      saved: 0,
      isOptimal: true
    });
  });

  it('takes as few impassable legs as there must be', () => {
    const table = [
      [0, Infinity, 5],
      [Infinity, 0, 5],
      [5, 5, 0]
    ];
    expect(suggestOrder(table)).toMatchObject({ order: [0, 2, 1], cost: 10 });
    const apart = [
      [0, Infinity],
      [Infinity, 0]
    ];
    expect(suggestOrder(apart)).toMatchObject({ order: [0, 1], cost: Infinity, saved: 0 });
  });

  it('has nothing to do for one stop or none', () => {
    expect(suggestOrder([])).toMatchObject({ order: [], cost: 0, saved: 0 });
    expect(suggestOrder([[0]], { lockFirst: true, lockLast: true, roundTrip: true })).toMatchObject(
      {
        order: [0],
        cost: 0
      }
    );
  });

  it('shortens a walk that goes to and fro over the Neva', () => {
    const graph = createStreetGraph(readRealStreets());
    const stops = ['winter-palace', 'finland-station', 'palace-square', 'kresty', 'admiralty'].map(
      (id) => snapToNetwork(graph, REAL_ATLAS.places.get(id)?.position ?? [])
    );
    const { order, saved } = suggestOrder(measureDistances(graph, stops).costs);
    // Both places on the Vyborg Side follow one another, and the river is crossed once.
    expect(Math.abs(order.indexOf(1) - order.indexOf(3))).toBe(1);
    expect(saved).toBeGreaterThan(5000);
  });
});
