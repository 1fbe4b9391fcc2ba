import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chordMetres } from './fixtures/shortest-distances.ts';
import { readRealStreets } from './fixtures/real-streets.ts';
import { snapToNetwork } from './snap-to-network.ts';
import { createStreetGraph } from './street-graph.ts';

const graph = createStreetGraph(readRealStreets());

describe('snapToNetwork', () => {
  it('leaves a junction where it is', () => {
    const position = graph.positions[17] ?? [];
    const snap = snapToNetwork(graph, position);
    expect(snap.offset).toBeCloseTo(0, 6);
    expect([0, 1]).toContain(snap.fraction);
    expect(chordMetres(snap.position, position)).toBeLessThan(0.001);
  });

  it('finds no street nearer than the one it gives', () => {
    const inTheCity = fc.tuple(
      fc.double({ min: 30.15, max: 30.5, noNaN: true }),
      fc.double({ min: 59.85, max: 60, noNaN: true })
    );
    fc.assert(
      fc.property(inTheCity, (position) => {
        const { offset, edge, fraction, position: snapped } = snapToNetwork(graph, position);
        const nearest = Math.min(
          ...graph.edges.flatMap(({ from, to }) => {
            const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [
              graph.positions[from] ?? [],
              graph.positions[to] ?? []
            ];
            return [0, 0.25, 0.5, 0.75, 1].map((share) =>
              chordMetres(position, [ax + share * (bx - ax), ay + share * (by - ay)])
            );
          })
        );
        // The plane on which nearness is measured is true to 0.3 %.
        expect(offset).toBeLessThanOrEqual(nearest * 1.004);
        const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [
          graph.positions[edge.from] ?? [],
          graph.positions[edge.to] ?? []
        ];
        expect(snapped[0]).toBeCloseTo(ax + fraction * (bx - ax), 8);
        expect(snapped[1]).toBeCloseTo(ay + fraction * (by - ay), 8);
      }),
      { seed: 19171025, numRuns: 100 }
    );
  });

  it('says what is wrong with a position that is none', () => {
    expect(() => snapToNetwork(graph, [Number.NaN, 59.9])).toThrow(
      'expected a position [lon, lat]'
    );
    expect(() => snapToNetwork({ positions: [], edges: [], neighbours: [] }, [30, 60])).toThrow(
      'at least one edge'
    );
  });
});
