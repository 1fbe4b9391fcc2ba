import FlatQueue from 'flatqueue';
import type { Snap } from './snap-to-network.ts';
import type { StreetEdge, StreetGraph } from './street-graph.ts';

/** What it costs to walk an edge from end to end: metres, or what is as bad as so many metres. */
export type Weight = (edge: StreetEdge) => number;

export const lengthOf: Weight = ({ length }) => length;

/** The cost of a part of an edge; nothing is walked free of charge over a closed one. */
export const costOf = (weight: number, share: number): number => (share === 0 ? 0 : weight * share);

export const otherEnd = ({ from, to }: StreetEdge, vertex: number): number =>
  vertex === from ? to : from;

/** The cost of staying on one edge; `Infinity` between points of two. */
export const directCost = (from: Snap, to: Snap, weight: Weight): number =>
  from.edge === to.edge
    ? costOf(weight(from.edge), Math.abs(from.fraction - to.fraction))
    : Infinity;

/** The tree of cheapest ways from a point. */
export interface Spread {
  /** Least cost by vertex; `Infinity` where nobody comes or the search did not. */
  readonly costs: Float64Array;
  /** Metres of the cheapest way, by vertex. */
  readonly metres: Float64Array;
  /** Index of the edge by which a vertex was reached; -1 where the way began. */
  readonly arrivals: Int32Array;
}

/**
 * Dijkstra's algorithm from the ends of an edge. No A*: it would need a bound that every weight keeps,
 * and the whole city has some 2 500 vertices.
 * @param goesOn asked at each vertex as its least cost is known, nearest first; `false` ends the search
 */
export function spreadFrom(
  graph: StreetGraph,
  { edge: start, fraction }: Snap,
  weight: Weight,
  goesOn: (vertex: number, cost: number) => boolean = () => true
): Spread {
  const costs = new Float64Array(graph.positions.length).fill(Infinity);
  const metres = new Float64Array(graph.positions.length);
  const arrivals = new Int32Array(graph.positions.length).fill(-1);
  const queue = new FlatQueue();
  const reach = (vertex: number, cost: number, walked: number, arrival: number): void => {
    if (cost >= (costs[vertex] ?? 0)) return;
    costs[vertex] = cost;
    metres[vertex] = walked;
    arrivals[vertex] = arrival;
    queue.push(vertex, cost);
  };
  for (const [vertex, share] of [
    [start.from, fraction],
    [start.to, 1 - fraction]
  ] as const)
    reach(vertex, costOf(weight(start), share), start.length * share, -1);
  for (;;) {
    const cost = queue.peekValue() ?? Infinity;
    const vertex = queue.pop();
    if (vertex === undefined) return { costs, metres, arrivals };
    if (cost > (costs[vertex] ?? 0)) continue;
    if (!goesOn(vertex, cost)) return { costs, metres, arrivals };
    for (const index of graph.neighbours[vertex] ?? []) {
      const edge = graph.edges[index];
      if (!edge) continue;
      const walked = (metres[vertex] ?? 0) + edge.length;
      reach(otherEnd(edge, vertex), cost + weight(edge), walked, index);
    }
  }
}
