import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { metresToPosition, positionToMetres } from '../model/base/plane.ts';
import type { Metres } from '../model/base/plane.ts';
import { metresBetween } from './street-graph.ts';
import type { StreetEdge, StreetGraph } from './street-graph.ts';

/** The point of the street network that is nearest to some position. */
export interface Snap {
  readonly edge: StreetEdge;
  /** How far along the edge: 0 at its `from`, 1 at its `to`. */
  readonly fraction: number;
  /** [lon, lat] of the point. */
  readonly position: Position;
  /** Metres from the position asked for. */
  readonly offset: number;
}

interface EdgeIndex {
  readonly boxes: Flatbush;
  /** Ends of each edge on the plane. */
  readonly segments: readonly (readonly [Metres, Metres])[];
}

const indexes = new WeakMap<StreetGraph, EdgeIndex>();

/** The edges of a graph by where they lie, sorted once for each graph. */
function indexOf(graph: StreetGraph): EdgeIndex {
  const known = indexes.get(graph);
  if (known) return known;
  const plane = graph.positions.map(positionToMetres);
  const segments = graph.edges.map(
    ({ from, to }) => [plane[from] ?? [0, 0], plane[to] ?? [0, 0]] as const
  );
  const boxes = new Flatbush(segments.length);
  for (const [[ax, ay], [bx, by]] of segments)
    boxes.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  boxes.finish();
  const index = { boxes, segments };
  indexes.set(graph, index);
  return index;
}

interface Candidate {
  readonly index: number;
  readonly fraction: number;
  readonly metres: number;
}

/** The point of a segment that is nearest to `point`. */
function project([x, y]: Metres, index: number, [[ax, ay], [bx, by]]: readonly [Metres, Metres]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
  const fraction = Math.max(0, Math.min(1, along));
  return { index, fraction, metres: Math.hypot(x - ax - fraction * dx, y - ay - fraction * dy) };
}

/**
 * Finds the nearest point of the network, however far it is; of edges that are equally near, the first.
 * @param position [lon, lat] in degrees
 * @throws Error if the graph has no edges or the position is not made of two finite numbers
 */
export function snapToNetwork(graph: StreetGraph, position: Position): Snap {
  if (graph.edges.length === 0) throw new Error('expected a graph with at least one edge');
  const { boxes, segments } = indexOf(graph);
  const point = positionToMetres(position);
  const nearestOf = (found: readonly number[]): Candidate | undefined => {
    let nearest: Candidate | undefined;
    for (const index of found) {
      const segment = segments[index];
      if (!segment) continue;
      const candidate = project(point, index, segment);
      const gain = (nearest?.metres ?? Infinity) - candidate.metres;
      if (gain > 0 || (gain === 0 && nearest && index < nearest.index)) nearest = candidate;
    }
    return nearest;
  };
  // A box may be near and its edge far: the edge in the nearest box only bounds the search.
  const [x, y] = point;
  const reach = nearestOf(boxes.neighbors(x, y, 1))?.metres ?? Infinity;
  const nearest = nearestOf(boxes.search(x - reach, y - reach, x + reach, y + reach));
  const edge = graph.edges[nearest?.index ?? -1];
  const segment = segments[nearest?.index ?? -1];
  if (!nearest || !edge || !segment)
    throw new Error(`expected a position [lon, lat], found ${position.join()}`);
  const { fraction } = nearest;
  const [[ax, ay], [bx, by]] = segment;
  const snapped = metresToPosition([ax + fraction * (bx - ax), ay + fraction * (by - ay)]);
  return { edge, fraction, position: snapped, offset: metresBetween(position, snapped) };
}
