import distance from '@turf/distance';
import type { Position } from 'geojson';
import type { BaseMap } from '../model/base/base-map.ts';

/** A stretch of street between two neighbouring vertices; walkable both ways. */
export interface StreetEdge {
  /** Indexes of the vertices at its ends. */
  readonly from: number;
  readonly to: number;
  /** Metres. */
  readonly length: number;
  /** Id of the street that runs here; of the bridge row where no street crosses it. */
  readonly street: string;
  /** Id of the bridge, where this stretch is one; the id of its place where the atlas has one. */
  readonly bridge?: string;
}

/** The streets as a graph: a vertex at each junction, bend and end, an edge between neighbours. */
export interface StreetGraph {
  /** [lon, lat] in degrees, by vertex. */
  readonly positions: readonly Position[];
  readonly edges: readonly StreetEdge[];
  /** Indexes of the edges that end there, by vertex. */
  readonly neighbours: readonly (readonly number[])[];
}

/**
 * Metres between two positions along the great circle of a sphere of 6 371 008.8 m (haversine formula,
 * as in @turf/distance).
 */
export const metresBetween = (from: Position, to: Position): number =>
  distance(from, to, { units: 'meters' });

/** Bridges that nobody may walk on: the ledger says of this one that it has no footway for the public. */
const WITHOUT_FOOTWAY: readonly (string | undefined)[] = ['finland-rail-bridge'];

type Street = BaseMap['streets']['features'][number];

/** The row of the table of streets that a feature shows: further runs have ids such as `nevsky~2`. */
const streetOf = ({ id }: Street): string => String(id).replace(/~\d+$/, '');

const linesOf = ({ geometry }: Street): Position[][] =>
  geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;

/** Gives each position a number, the same one wherever it comes again. */
class VertexIndex {
  readonly positions: Position[] = [];
  private readonly known = new Map<string, number>();

  find(position: Position): number {
    const key = position.join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.positions.length);
    return this.positions.push(position) - 1;
  }
}

/**
 * Makes the graph of the streets that the base map draws. Lines meet where they share a position and
 * nowhere else, so that a street over a railway does not join it. Where a street and a bridge run over
 * the same stretch there is one edge, with the ids of both. A bridge for trains alone is left out.
 */
export function createStreetGraph({ features }: BaseMap['streets']): StreetGraph {
  const vertices = new VertexIndex();
  const edges = new Map<string, StreetEdge>();
  // Streets before bridges: a bridge names a stretch that a street may have laid already.
  const inOrder = features
    .filter(({ properties }) => !WITHOUT_FOOTWAY.includes(properties.bridge))
    .toSorted(
      (a, b) => Number(a.properties.class === 'bridge') - Number(b.properties.class === 'bridge')
    );
  for (const feature of inOrder) {
    const { bridge } = feature.properties;
    const street = streetOf(feature);
    for (const line of linesOf(feature))
      line.slice(1).forEach((end, index) => {
        const start = line[index] ?? end;
        const [from, to] = [vertices.find(start), vertices.find(end)];
        if (from === to) return;
        const pair = `${String(Math.min(from, to))} ${String(Math.max(from, to))}`;
        const edge = edges.get(pair) ?? { from, to, length: metresBetween(start, end), street };
        edges.set(pair, bridge === undefined ? edge : { ...edge, bridge });
      });
  }
  const neighbours = vertices.positions.map((): number[] => []);
  const list = [...edges.values()];
  list.forEach(({ from, to }, index) => {
    neighbours[from]?.push(index);
    neighbours[to]?.push(index);
  });
  return { positions: vertices.positions, edges: list, neighbours };
}
