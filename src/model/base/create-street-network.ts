import type { FeatureCollection, LineString, Position } from 'geojson';
import { parseStreetTables, type Junction, type Street } from './street-tables.ts';

/** What the map needs of a street; `id` is the row in `streets.csv`, shared by all its runs. */
export type StreetProperties = Omit<Street, 'runs'>;

/** A stretch of street between two neighbouring junctions; walkable both ways. */
export interface StreetEdge {
  readonly from: string;
  readonly to: string;
  /** Id of the street that runs here; of the bridge row where no street crosses it. */
  readonly street: string;
  /** Id of the bridge, where this stretch is one. */
  readonly bridge?: string;
}

export interface StreetNetwork {
  readonly junctions: ReadonlyMap<string, Junction>;
  /** One edge per pair of neighbouring junctions, streets before bridges. */
  readonly edges: readonly StreetEdge[];
}

/**
 * Draws the streets: one LineString per run of a row, [lon, lat] in degrees, `Feature.id` the row id
 * (`id~2`, `id~3` … for the further runs of an interrupted street), properties as in the row.
 * Streets go on over their bridges; a bridge is a feature of its own on top, class `bridge`.
 *
 * @param junctionsCsv columns id, lon, lat, note
 * @param streetsCsv columns id, name_ru, name_en, today_ru, today_en, class, district, certainty,
 *   junctions (ids from end to end, `|` where the street is interrupted), bridge, source; an empty
 *   `today_ru` means that the street is gone, the same name as in 1917 that it kept its name
 * @throws TableError whose message has a line `file · row id · column · what was expected` per fault
 */
export function createStreets(
  junctionsCsv: string,
  streetsCsv: string
): FeatureCollection<LineString, StreetProperties> {
  const { junctions, streets } = parseStreetTables(junctionsCsv, streetsCsv);
  const positionsOf = (run: readonly string[]): Position[] =>
    run.flatMap((id) => {
      const junction = junctions.get(id);
      return junction === undefined ? [] : [junction.position];
    });
  return {
    type: 'FeatureCollection',
    features: streets.flatMap(({ runs, ...properties }) =>
      runs.map((run, index) => ({
        type: 'Feature' as const,
        id: index === 0 ? properties.id : `${properties.id}~${String(index + 1)}`,
        properties,
        geometry: { type: 'LineString' as const, coordinates: positionsOf(run) }
      }))
    )
  };
}

/** The same key for both directions of an edge. */
const pairOf = (from: string, to: string): string =>
  from < to ? `${from} ${to}` : `${to} ${from}`;

/**
 * Gives the network: every junction by id, and one edge for each pair of neighbours. Where a street
 * and a bridge run over the same pair, the edge has the street's id and the bridge's.
 *
 * @param junctionsCsv as in `createStreets`
 * @param streetsCsv as in `createStreets`
 * @throws TableError as `createStreets`
 */
export function createNetwork(junctionsCsv: string, streetsCsv: string): StreetNetwork {
  const { junctions, streets } = parseStreetTables(junctionsCsv, streetsCsv);
  const edges = new Map<string, StreetEdge>();
  const inOrder = streets.toSorted(
    (a, b) => Number(a.class === 'bridge') - Number(b.class === 'bridge')
  );
  for (const { id: street, runs, bridge } of inOrder)
    for (const run of runs)
      run.forEach((to, index) => {
        const from = run[index - 1];
        if (from === undefined) return;
        const pair = pairOf(from, to);
        const edge = edges.get(pair) ?? { from, to, street };
        edges.set(pair, bridge === undefined ? edge : { ...edge, bridge });
      });
  return { junctions, edges: [...edges.values()] };
}
