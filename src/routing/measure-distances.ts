import type { Snap } from './snap-to-network.ts';
import { costOf, directCost, lengthOf, spreadFrom } from './spread-from.ts';
import type { Weight } from './spread-from.ts';
import type { StreetGraph } from './street-graph.ts';

/** The cheapest way from each point to each other one, by row and column; symmetric. */
export interface DistanceTable {
  /** `Infinity` where there is no way. */
  readonly costs: readonly (readonly number[])[];
  /** Metres of that way; `Infinity` where there is none. */
  readonly metres: readonly (readonly number[])[];
}

interface Distance {
  readonly cost: number;
  readonly metres: number;
}

/**
 * Measures the ways between all pairs of points at once: one search for each point.
 * @param weight as in `findPath`
 */
export function measureDistances(
  graph: StreetGraph,
  points: readonly Snap[],
  weight: Weight = lengthOf
): DistanceTable {
  const measureFrom = (from: Snap): Distance[] => {
    const spread = spreadFrom(graph, from, weight);
    return points.map((to): Distance => {
      const { edge, fraction } = to;
      const by = (vertex: number, share: number): Distance => ({
        cost: (spread.costs[vertex] ?? Infinity) + costOf(weight(edge), share),
        metres: (spread.metres[vertex] ?? 0) + edge.length * share
      });
      const direct = {
        cost: directCost(from, to, weight),
        metres: edge.length * Math.abs(from.fraction - fraction)
      };
      const [first, second] = [by(edge.from, fraction), by(edge.to, 1 - fraction)];
      const nearer = second.cost < first.cost ? second : first;
      return nearer.cost < direct.cost ? nearer : direct;
    });
  };
  const rows = points.map(measureFrom);
  return {
    costs: rows.map((row) => row.map(({ cost }) => cost)),
    metres: rows.map((row) => row.map(({ cost, metres }) => (cost === Infinity ? cost : metres)))
  };
}
