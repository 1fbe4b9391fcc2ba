import { describe, expect, it } from 'vitest';
import { createStreetDistance, findComponents, findLooseCrossings } from './check-network.ts';
import type { StreetNetwork } from './create-street-network.ts';

const at = (
  id: string,
  lon: number,
  lat: number
): [string, { id: string; position: number[]; note: string }] => [
  id,
  { id, position: [lon, lat], note: '' }
];
/** A cross of two streets without a junction, and a stretch that hangs on nothing. */
const NETWORK: StreetNetwork = {
  junctions: new Map([
    at('west', 30.31, 59.94),
    at('east', 30.33, 59.94),
    at('north', 30.32, 59.945),
    at('south', 30.32, 59.935),
    at('far', 30.4, 59.94),
    at('farther', 30.41, 59.94)
  ]),
  edges: [
    { from: 'west', to: 'east', street: 'across' },
    { from: 'north', to: 'south', street: 'down' },
    { from: 'east', to: 'south', street: 'round' },
    { from: 'far', to: 'farther', street: 'away' }
  ]
};

describe('findComponents', () => {
  it('names the groups of junctions, the largest first', () => {
    expect(findComponents(NETWORK).map((ids) => ids.toSorted())).toEqual([
      ['east', 'north', 'south', 'west'],
      ['far', 'farther']
    ]);
  });
});

describe('findLooseCrossings', () => {
  it('finds two streets that cross without a junction', () => {
    const pairs = findLooseCrossings(NETWORK).map(([a, b]) => [a.street, b.street].toSorted());
    expect(pairs).toEqual([['across', 'down']]);
  });

  it('lets a bridge pass over', () => {
    const edges = NETWORK.edges.map((edge) =>
      edge.street === 'down' ? { ...edge, bridge: 'b' } : edge
    );
    expect(findLooseCrossings({ ...NETWORK, edges })).toEqual([]);
  });
});

describe('createStreetDistance', () => {
  it('gives metres to the nearest street', () => {
    const distance = createStreetDistance(NETWORK);
    expect(distance([30.32, 59.94])).toBeCloseTo(0, 5);
    // 0.0009 degrees of latitude are 100 m.
    expect(distance([30.405, 59.9409])).toBeCloseTo(100.3, 0);
  });
});
