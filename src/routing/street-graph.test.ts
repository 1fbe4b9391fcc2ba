import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { BaseMap } from '../model/base/base-map.ts';
import { chordMetres } from './fixtures/shortest-distances.ts';
import { readRealNetwork, readRealStreets } from './fixtures/real-streets.ts';
import { createStreetGraph } from './street-graph.ts';
import type { StreetGraph } from './street-graph.ts';

const [A, B, C, D]: Position[] = [
  [30.31, 59.93],
  [30.32, 59.93],
  [30.33, 59.93],
  [30.32, 59.94]
] as const;

type Feature = BaseMap['streets']['features'][number];

const line = (
  id: string,
  coordinates: readonly (Position | undefined)[],
  bridge?: string
): Feature => ({
  type: 'Feature',
  id,
  geometry: { type: 'LineString', coordinates: coordinates.flatMap((one) => (one ? [one] : [])) },
  properties: bridge === undefined ? { class: 'street' } : { class: 'bridge', bridge }
});

const graphOf = (...features: Feature[]): StreetGraph =>
  createStreetGraph({ type: 'FeatureCollection', features });

/** How many vertices can be reached from the first one. */
function countReached({ neighbours, edges }: StreetGraph): number {
  const reached = new Set([0]);
  for (const vertex of reached)
    for (const index of neighbours[vertex] ?? []) {
      const edge = edges[index];
      if (edge) reached.add(edge.from).add(edge.to);
    }
  return reached.size;
}

describe('createStreetGraph', () => {
  it('joins streets where they share a position', () => {
    const { positions, edges, neighbours } = graphOf(
      line('nevsky', [A, B, C]),
      line('sadovaya', [B, D])
    );
    expect(positions).toEqual([A, B, C, D]);
    expect(edges.map(({ from, to, street }) => [from, to, street])).toEqual([
      [0, 1, 'nevsky'],
      [1, 2, 'nevsky'],
      [1, 3, 'sadovaya']
    ]);
    expect(neighbours).toEqual([[0], [0, 1, 2], [1], [2]]);
  });

  it('lays a bridge on the street that crosses it, whichever comes first', () => {
    const bridge = line('police-bridge', [B, C], 'police-bridge');
    const { edges } = graphOf(bridge, line('nevsky', [A, B, C]));
    expect(edges).toHaveLength(2);
    expect(edges[1]).toMatchObject({ street: 'nevsky', bridge: 'police-bridge' });
    expect(edges[0]).not.toHaveProperty('bridge');
  });

  it('gives all runs of an interrupted street the id of the street', () => {
    const { edges } = graphOf(line('moika-left', [A, B]), line('moika-left~2', [C, D]));
    expect(edges.map(({ street }) => street)).toEqual(['moika-left', 'moika-left']);
  });

  it('is one piece in the whole city: everybody can walk everywhere while no bridge is up', () => {
    const graph = createStreetGraph(readRealStreets());
    expect(graph.positions.length).toBeGreaterThan(2000);
    expect(countReached(graph)).toBe(graph.positions.length);
  });

  it('has the edges, lengths and bridges of the tables', () => {
    const graph = createStreetGraph(readRealStreets());
    const network = readRealNetwork();
    const keyOf = (from: Position, to: Position): string =>
      [from.join(), to.join()].toSorted().join(' ');
    const expected = new Map(
      network.edges.flatMap(({ from, to, street, bridge }) => {
        if (bridge === 'finland-rail-bridge') return [];
        const ends = [from, to].flatMap((id) => network.junctions.get(id)?.position ?? []);
        const [a, b] = [ends.slice(0, 2), ends.slice(2)];
        return [[keyOf(a, b), { street, bridge, metres: chordMetres(a, b) }] as const];
      })
    );
    expect(graph.edges).toHaveLength(expected.size);
    for (const { from, to, street, bridge, length } of graph.edges) {
      const same = expected.get(keyOf(graph.positions[from] ?? [], graph.positions[to] ?? []));
      expect([street, bridge]).toEqual([same?.street, same?.bridge]);
      expect(length).toBeCloseTo(same?.metres ?? 0, 3);
    }
  });

  it('knows the bridges of the ledger by the ids of their places, but for the one without a footway', () => {
    const { edges } = createStreetGraph(readRealStreets());
    const bridges = new Set(edges.map(({ bridge }) => bridge));
    expect(bridges).not.toContain('finland-rail-bridge');
    // The others of kind bridge in places.csv of the ledger.
    for (const id of [
      'nikolaevsky-bridge',
      'palace-bridge',
      'troitsky-bridge',
      'liteiny-bridge',
      'okhtinsky-bridge',
      'birzhevoy-bridge',
      'tuchkov-bridge',
      'sampsonievsky-bridge',
      'grenadersky-bridge'
    ])
      expect(bridges).toContain(id);
  });
});
