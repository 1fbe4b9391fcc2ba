import type { Position } from 'geojson';
import type { StreetEdge, StreetNetwork } from './create-street-network.ts';
import { distanceToSegments, doCross, positionToMetres, type Segment } from './plane.ts';

const segmentOf = ({ junctions }: StreetNetwork, { from, to }: StreetEdge): Segment[] => {
  const [start, end] = [junctions.get(from), junctions.get(to)];
  return start && end ? [[positionToMetres(start.position), positionToMetres(end.position)]] : [];
};

/** Groups of junctions that hang together, the largest first. */
export function findComponents({ junctions, edges }: StreetNetwork): string[][] {
  const neighbours = new Map<string, string[]>([...junctions.keys()].map((id) => [id, []]));
  for (const { from, to } of edges) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const seen = new Set<string>();
  const reach = (start: string): string[] => {
    const component: string[] = [];
    const open = [start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      component.push(id);
      open.push(...(neighbours.get(id) ?? []));
    }
    return component;
  };
  return [...junctions.keys()]
    .flatMap((id) => (seen.has(id) ? [] : [reach(id)]))
    .toSorted((a, b) => b.length - a.length);
}

/** Two stretches that cross though they share no junction and neither is a bridge. */
export type LooseCrossing = readonly [StreetEdge, StreetEdge];

/** Finds the crossings that lack a junction. */
export function findLooseCrossings(network: StreetNetwork): LooseCrossing[] {
  const placed = network.edges
    .filter(({ bridge }) => bridge === undefined)
    .flatMap((edge) => segmentOf(network, edge).map((segment) => ({ edge, segment })))
    .map((item) => ({ ...item, west: Math.min(item.segment[0][0], item.segment[1][0]) }))
    .toSorted((a, b) => a.west - b.west);
  return placed.flatMap(({ edge, segment }, index) => {
    const east = Math.max(segment[0][0], segment[1][0]);
    const found: LooseCrossing[] = [];
    for (const other of placed.slice(index + 1)) {
      if (other.west > east) break;
      const share = [edge.from, edge.to].some(
        (id) => id === other.edge.from || id === other.edge.to
      );
      if (!share && doCross(segment, other.segment)) found.push([edge, other.edge]);
    }
    return found;
  });
}

/** Gives the metres from a position, [lon, lat], to the nearest street. */
export function createStreetDistance(network: StreetNetwork): (position: Position) => number {
  const segments = network.edges.flatMap((edge) => segmentOf(network, edge));
  return (position) => distanceToSegments(positionToMetres(position), segments);
}
