import FlatQueue from 'flatqueue';
import type { Position } from 'geojson';
import type { Snap } from './snap-to-network.ts';
import type { StreetEdge, StreetGraph } from './street-graph.ts';

/** A way through the streets. */
export interface Path {
  /** From the first snapped point to the last, [lon, lat]; one point twice where both are the same. */
  readonly coordinates: readonly Position[];
  /** Metres. */
  readonly length: number;
  /** The edges walked, in order; of the first and the last only a part may be walked. */
  readonly edges: readonly StreetEdge[];
}

/** What it costs to walk an edge from end to end: metres, or what is as bad as so many metres. */
export type Weight = (edge: StreetEdge) => number;

const lengthOf: Weight = ({ length }) => length;

/** The cost of a part of an edge; nothing is walked free of charge over a closed one. */
const costOf = (weight: number, share: number): number => (share === 0 ? 0 : weight * share);

/** The tree of cheapest ways to the vertices around `from`, as far as it was needed. */
interface Search {
  /** Least cost by vertex. */
  readonly costs: Float64Array;
  /** Index of the edge by which a vertex was reached; -1 where the way began. */
  readonly arrivals: Int32Array;
  /** The end of the last edge from which the target is reached; -1 if it is reached directly. */
  readonly last: number;
  readonly cost: number;
}

const otherEnd = ({ from, to }: StreetEdge, vertex: number): number =>
  vertex === from ? to : from;

/** Dijkstra's algorithm from the ends of one edge to a point on another, or on the same. */
function search(graph: StreetGraph, from: Snap, to: Snap, weight: Weight): Search {
  const costs = new Float64Array(graph.positions.length).fill(Infinity);
  const arrivals = new Int32Array(graph.positions.length).fill(-1);
  const queue = new FlatQueue();
  const reach = (vertex: number, cost: number, arrival: number): void => {
    if (cost >= (costs[vertex] ?? 0)) return;
    costs[vertex] = cost;
    arrivals[vertex] = arrival;
    queue.push(vertex, cost);
  };
  const [start, goal] = [weight(from.edge), weight(to.edge)];
  reach(from.edge.from, costOf(start, from.fraction), -1);
  reach(from.edge.to, costOf(start, 1 - from.fraction), -1);
  let last = -1;
  let cost =
    from.edge === to.edge ? costOf(start, Math.abs(from.fraction - to.fraction)) : Infinity;
  const arrive = (vertex: number, share: number): void => {
    const total = (costs[vertex] ?? Infinity) + costOf(goal, share);
    if (total < cost) [cost, last] = [total, vertex];
  };
  for (;;) {
    const passed = queue.peekValue() ?? Infinity;
    const vertex = queue.pop();
    if (vertex === undefined || passed >= cost) return { costs, arrivals, last, cost };
    if (passed > (costs[vertex] ?? 0)) continue;
    if (vertex === to.edge.from) arrive(vertex, to.fraction);
    if (vertex === to.edge.to) arrive(vertex, 1 - to.fraction);
    for (const index of graph.neighbours[vertex] ?? []) {
      const edge = graph.edges[index];
      if (edge) reach(otherEnd(edge, vertex), passed + weight(edge), index);
    }
  }
}

/** The vertices passed, in order, and the whole edges between them. */
function trace({ edges }: StreetGraph, { arrivals, last }: Search) {
  const vertices = last < 0 ? [] : [last];
  const walked: StreetEdge[] = [];
  for (let vertex = last; vertex >= 0;) {
    const edge = edges[arrivals[vertex] ?? -1];
    if (!edge) break;
    vertex = otherEnd(edge, vertex);
    vertices.push(vertex);
    walked.push(edge);
  }
  return { vertices: vertices.reverse(), walked: walked.reverse() };
}

const isSame = (a: Position, b: Position | undefined): boolean =>
  a[0] === b?.[0] && a[1] === b?.[1];

/**
 * Finds the cheapest way between two points of the network; the same way back costs the same.
 *
 * Dijkstra's algorithm rather than A*: it needs no bound that every weight must keep, and the whole
 * city has some 2 500 vertices.
 * @param weight what an edge costs, never negative; `Infinity` where nobody passes; by default metres
 * @returns `undefined` where every way has an impassable edge
 */
export function findPath(
  graph: StreetGraph,
  from: Snap,
  to: Snap,
  weight: Weight = lengthOf
): Path | undefined {
  const found = search(graph, from, to, weight);
  if (found.cost === Infinity) return undefined;
  const { vertices, walked } = trace(graph, found);
  const [first, last] = [vertices[0], vertices.at(-1)];
  if (first === undefined || last === undefined) {
    const share = Math.abs(from.fraction - to.fraction);
    const coordinates = [from.position, to.position];
    return { coordinates, length: share * from.edge.length, edges: [from.edge] };
  }
  /** Share of an edge between the point on it and the end that is passed. */
  const shareOf = ({ edge, fraction }: Snap, vertex: number): number =>
    vertex === edge.from ? fraction : 1 - fraction;
  const [before, after] = [shareOf(from, first), shareOf(to, last)];
  const inner = vertices.map((vertex) => graph.positions[vertex] ?? from.position);
  const coordinates = [from.position, ...inner, to.position].filter(
    (position, index, all) => index === 0 || !isSame(position, all[index - 1])
  );
  const edges = [...(before > 0 ? [from.edge] : []), ...walked, ...(after > 0 ? [to.edge] : [])];
  return {
    coordinates: coordinates.length > 1 ? coordinates : [from.position, to.position],
    length:
      before * from.edge.length +
      walked.reduce((sum, edge) => sum + edge.length, 0) +
      after * to.edge.length,
    edges
  };
}
