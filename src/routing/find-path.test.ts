import type { Position } from 'geojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPath } from './find-path.ts';
import { chordMetres, listNeighbours, shortestDistances } from './fixtures/shortest-distances.ts';
import { readRealNetwork, readRealStreets } from './fixtures/real-streets.ts';
import { snapToNetwork } from './snap-to-network.ts';
import type { Snap } from './snap-to-network.ts';
import { createStreetGraph } from './street-graph.ts';

const graph = createStreetGraph(readRealStreets());
const network = readRealNetwork();
const neighbours = listNeighbours({
  ...network,
  edges: network.edges.filter(({ bridge }) => bridge !== 'finland-rail-bridge')
});
const idsByPosition = new Map(
  [...network.junctions.values()].map(({ id, position }) => [position.join(), id])
);

const junctionAt = (vertex: number): string =>
  idsByPosition.get(graph.positions[vertex]?.join() ?? '') ?? 'nowhere';

const along = (a: Position, b: Position, share: number): Position => [
  (a[0] ?? 0) + share * ((b[0] ?? 0) - (a[0] ?? 0)),
  (a[1] ?? 0) + share * ((b[1] ?? 0) - (a[1] ?? 0))
];

/** A point on an edge; one in four lies on a junction. */
const aSnap = fc
  .record({
    index: fc.nat({ max: graph.edges.length - 1 }),
    share: fc.oneof(
      { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
      { weight: 1, arbitrary: fc.constantFrom(0, 1) }
    )
  })
  .map(({ index, share }): Snap => {
    const edge = graph.edges[index] ?? { from: 0, to: 0, length: 0, street: '' };
    const [a, b] = [graph.positions[edge.from] ?? [], graph.positions[edge.to] ?? []];
    return { edge, fraction: share, position: along(a, b, share), offset: 0 };
  });

const edgeLength = ({ edge }: Snap): number =>
  chordMetres(graph.positions[edge.from] ?? [], graph.positions[edge.to] ?? []);

/** The junctions at the ends of an edge and the metres to them. */
const endsOf = (snap: Snap) =>
  [
    [junctionAt(snap.edge.from), snap.fraction * edgeLength(snap)],
    [junctionAt(snap.edge.to), (1 - snap.fraction) * edgeLength(snap)]
  ] as const;

/** Gives the metres from a point, from the distances between the junctions. */
function createExpectedLength(from: Snap): (to: Snap) => number {
  const starts = endsOf(from).map(
    ([start, before]) => [before, shortestDistances(neighbours, start)] as const
  );
  return (to) => {
    const around = starts.flatMap(([before, distances]) =>
      endsOf(to).map(([end, after]) => before + (distances.get(end) ?? Infinity) + after)
    );
    const direct =
      from.edge === to.edge ? Math.abs(from.fraction - to.fraction) * edgeLength(from) : Infinity;
    return Math.min(direct, ...around);
  };
}

const lengthOfLine = (line: readonly Position[]): number =>
  line.slice(1).reduce((sum, to, index) => sum + chordMetres(line[index] ?? [], to), 0);

const snapTo = (lon: number, lat: number): Snap => snapToNetwork(graph, [lon, lat]);
const WINTER_PALACE = snapTo(30.3138, 59.9404);
const SMOLNY = snapTo(30.3964, 59.9464);

describe('findPath', () => {
  it('equals an independent Dijkstra on a thousand pairs, both ways', () => {
    fc.assert(
      // Twenty ends for each start, and one near it: the reference is slow from each new start.
      fc.property(aSnap, fc.array(aSnap, { minLength: 20, maxLength: 20 }), (from, ends) => {
        const expectedLength = createExpectedLength(from);
        for (const to of [...ends, { ...from, fraction: 1 - from.fraction / 2 }]) {
          const there = findPath(graph, from, to);
          const back = findPath(graph, to, from);
          expect(there?.length).toBeCloseTo(expectedLength(to), 3);
          expect(back?.length).toBeCloseTo(there?.length ?? 0, 6);
          const drawn = there?.coordinates ?? [];
          expect(drawn[0]).toEqual(from.position);
          expect(drawn.at(-1)).toEqual(to.position);
        }
      }),
      { seed: 19171107, numRuns: 50 }
    );
  });

  it('draws what it measures', () => {
    fc.assert(
      fc.property(aSnap, aSnap, (from, to) => {
        const path = findPath(graph, from, to);
        // A point part way along an edge is set by degrees, the edge is measured on the sphere.
        const drawn = lengthOfLine(path?.coordinates ?? []);
        expect(Math.abs(drawn - (path?.length ?? 0))).toBeLessThan(0.05);
      }),
      { seed: 19171107, numRuns: 200 }
    );
  });

  it('walks along one edge without going to its ends', () => {
    const edge = graph.edges.find(({ length }) => length > 100);
    if (!edge) throw new Error('no long edge');
    const [a, b] = [graph.positions[edge.from] ?? [], graph.positions[edge.to] ?? []];
    const at = (fraction: number): Snap => ({
      edge,
      fraction,
      position: along(a, b, fraction),
      offset: 0
    });
    const path = findPath(graph, at(0.75), at(0.25));
    expect(path?.length).toBeCloseTo(edge.length / 2, 6);
    expect(path?.coordinates).toEqual([at(0.75).position, at(0.25).position]);
    expect(path?.edges).toEqual([edge]);
    expect(findPath(graph, at(0.5), at(0.5))).toMatchObject({ length: 0 });
  });

  it('names the edges it walks, each joined to the one before', () => {
    const path = findPath(graph, WINTER_PALACE, SMOLNY);
    const edges = path?.edges ?? [];
    expect(edges[0]).toBe(WINTER_PALACE.edge);
    expect(edges.at(-1)).toBe(SMOLNY.edge);
    edges.slice(1).forEach((edge, index) => {
      const before = edges[index];
      expect([before?.from, before?.to].some((end) => end === edge.from || end === edge.to)).toBe(
        true
      );
    });
  });

  it('goes round what is impassable, and finds nothing where everything is', () => {
    const open = findPath(graph, WINTER_PALACE, SMOLNY);
    const middle = open?.edges[Math.floor(open.edges.length / 2)];
    const around = findPath(graph, WINTER_PALACE, SMOLNY, (edge) =>
      edge === middle ? Infinity : edge.length
    );
    expect(around?.edges).not.toContain(middle);
    expect(around?.length).toBeGreaterThan(open?.length ?? 0);
    expect(findPath(graph, WINTER_PALACE, SMOLNY, () => Infinity)).toBeUndefined();
  });

  it('does not step off an edge that is closed, nor on to one', () => {
    const closed = (edge: Snap['edge']): number => (edge === SMOLNY.edge ? Infinity : edge.length);
    const inside = { ...SMOLNY, fraction: 0.5 };
    expect(findPath(graph, inside, WINTER_PALACE, closed)).toBeUndefined();
    expect(findPath(graph, WINTER_PALACE, inside, closed)).toBeUndefined();
    expect(findPath(graph, WINTER_PALACE, { ...SMOLNY, fraction: 0 }, closed)).toBeDefined();
  });
});
