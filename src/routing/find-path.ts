import type { Position } from 'geojson';
import type { Snap } from './snap-to-network.ts';
import { costOf, directCost, lengthOf, otherEnd, spreadFrom } from './spread-from.ts';
import type { Spread, Weight } from './spread-from.ts';
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

/** The tree of cheapest ways to one point, as far as it was needed. */
interface Search extends Spread {
  /** The end of the last edge from which the point is reached; -1 if it is reached directly. */
  readonly last: number;
  readonly cost: number;
}

/** Looks for the cheapest way to a point on an edge, and no further. */
function search(graph: StreetGraph, from: Snap, to: Snap, weight: Weight): Search {
  const goal = weight(to.edge);
  let cost = directCost(from, to, weight);
  let last = -1;
  const arrive = (total: number, vertex: number): void => {
    if (total < cost) [cost, last] = [total, vertex];
  };
  const spread = spreadFrom(graph, from, weight, (vertex, passed) => {
    if (vertex === to.edge.from) arrive(passed + costOf(goal, to.fraction), vertex);
    if (vertex === to.edge.to) arrive(passed + costOf(goal, 1 - to.fraction), vertex);
    return passed < cost;
  });
  return { ...spread, last, cost };
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
