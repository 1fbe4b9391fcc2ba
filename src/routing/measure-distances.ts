import type { Snap } from './snap-to-network.ts';
import { costOf, directCost, lengthOf, spreadFrom } from './spread-from.ts';
import type { Weight } from './spread-from.ts';
import type { StreetGraph } from './street-graph.ts';

/**
 * The cost of the cheapest way from each point to each other one, by row and column; `Infinity` where
 * there is none. The table is symmetric.
 * @param weight as in `findPath`
 */
export function measureDistances(
  graph: StreetGraph,
  points: readonly Snap[],
  weight: Weight = lengthOf
): number[][] {
  const measureFrom = (from: Snap): number[] => {
    const { costs } = spreadFrom(graph, from, weight);
    return points.map((to) => {
      const { edge, fraction } = to;
      return Math.min(
        directCost(from, to, weight),
        (costs[edge.from] ?? Infinity) + costOf(weight(edge), fraction),
        (costs[edge.to] ?? Infinity) + costOf(weight(edge), 1 - fraction)
      );
    });
  };
  return points.map(measureFrom);
}
