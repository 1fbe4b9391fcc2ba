import type { Position } from 'geojson';
import type { StreetNetwork } from '../model/base/create-street-network.ts';
import {
  distance,
  distanceToSegment,
  positionToMetres,
  type Metres,
  type Segment
} from '../model/base/plane.ts';
import { crossingKey, type Reference } from './accuracy-reference.ts';

/** What one line of the table says; without a bound it is only told. */
export interface Measure {
  readonly what: string;
  /** How many things were measured. */
  readonly count: number;
  readonly found: string;
  readonly bound?: string;
  readonly isMet?: boolean;
  /** The worst ones, to be looked at. */
  readonly worst: readonly string[];
}

interface Measured {
  readonly id: string;
  readonly metres: number;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const tell = ({ id, metres }: Measured): string => `${id} ${metres.toFixed(0)} m`;

/** A line with median and 95th percentile, held to their bounds. */
export function measureSpread(
  what: string,
  items: readonly Measured[],
  bounds?: { readonly median: number; readonly p95: number }
): Measure {
  const sorted = items.map(({ metres }) => metres).toSorted((a, b) => a - b);
  const [median, p95] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
  return {
    what,
    count: items.length,
    found: `median ${median.toFixed(1)} m, p95 ${p95.toFixed(1)} m`,
    ...(bounds && {
      bound: `≤ ${String(bounds.median)} m, ≤ ${String(bounds.p95)} m`,
      isMet: median <= bounds.median && p95 <= bounds.p95
    }),
    worst: items
      .toSorted((a, b) => b.metres - a.metres)
      .slice(0, 5)
      .map(tell)
  };
}

/** A line that every one of the items must keep. */
export function measureEach(
  what: string,
  items: readonly (Measured & { readonly most: number })[]
): Measure {
  const over = items.filter(({ metres, most }) => metres > most);
  return {
    what,
    count: items.length,
    found: `${String(over.length)} over the bound`,
    bound: 'none',
    isMet: over.length === 0,
    worst: over.map((item) => `${tell(item)} (≤ ${String(item.most)})`)
  };
}

/** Segments laid into squares of 200 m, so that the nearest is found among few. */
export function createNearest(segments: readonly Segment[]): (point: Metres) => number {
  const size = 200;
  const cells = new Map<string, Segment[]>();
  const keyOf = (x: number, y: number): string => `${String(x)} ${String(y)}`;
  for (const segment of segments) {
    const [[ax, ay], [bx, by]] = segment;
    for (let x = Math.floor(Math.min(ax, bx) / size); x <= Math.max(ax, bx) / size; x += 1)
      for (let y = Math.floor(Math.min(ay, by) / size); y <= Math.max(ay, by) / size; y += 1)
        cells.set(keyOf(x, y), [...(cells.get(keyOf(x, y)) ?? []), segment]);
  }
  return (point) => {
    const [x, y] = [Math.floor(point[0] / size), Math.floor(point[1] / size)];
    let least = Infinity;
    for (let dx = -1; dx <= 1; dx += 1)
      for (let dy = -1; dy <= 1; dy += 1)
        for (const segment of cells.get(keyOf(x + dx, y + dy)) ?? [])
          least = Math.min(least, distanceToSegment(point, segment));
    // Beyond the neighbouring squares the distance is not known, only that it is more than one square.
    return least;
  };
}

/** A street as far as measuring needs it. */
export interface MeasuredStreet {
  /** Its Russian name of today. */
  readonly today: string;
  /** Whether today's city still has it, so that it can be measured at all. */
  readonly isThere: boolean;
  /** Whether it follows a bank, which then is as good a measure as a road. */
  readonly isEmbankment: boolean;
}

/** The streets that meet at each junction. */
function streetsAt(
  network: StreetNetwork,
  streets: ReadonlyMap<string, MeasuredStreet>
): Map<string, Set<MeasuredStreet>> {
  const met = new Map<string, Set<MeasuredStreet>>();
  for (const { from, to, street } of network.edges) {
    const found = streets.get(street);
    for (const id of [from, to]) if (found) met.set(id, (met.get(id) ?? new Set()).add(found));
  }
  return met;
}

/** A crossing of today farther away than this is another crossing of the same two streets. */
const SAME_CROSSING = 120;

/**
 * Junctions against crossings of the same two streets of today; the others against any street, or the
 * bank where an embankment follows it.
 */
export function measureJunctions(
  network: StreetNetwork,
  streets: ReadonlyMap<string, MeasuredStreet>,
  reference: Reference
): { readonly named: Measured[]; readonly others: Measured[] } {
  const toStreet = createNearest(reference.streets);
  const toBank = createNearest(reference.banks);
  const named: Measured[] = [];
  const others: Measured[] = [];
  for (const [id, met] of streetsAt(network, streets)) {
    const junction = network.junctions.get(id);
    if (!junction) continue;
    const here = positionToMetres(junction.position);
    const names = [...new Set([...met].map(({ today }) => today))];
    const pairs = names.flatMap((a) => names.filter((b) => a < b).map((b) => crossingKey(a, b)));
    const crossings = pairs.flatMap((pair) => reference.crossings.get(pair) ?? []);
    const metres = Math.min(...crossings.map((there) => distance(here, there)));
    if (metres <= SAME_CROSSING) named.push({ id, metres });
    else if ([...met].some(({ isThere }) => isThere)) {
      const isByWater = [...met].some(({ isEmbankment }) => isEmbankment);
      others.push({ id, metres: Math.min(toStreet(here), isByWater ? toBank(here) : Infinity) });
    }
  }
  return { named, others };
}

/** Points every 20 m along a ring. */
function samplesOf(ring: readonly Position[]): Metres[] {
  return ring.slice(1).flatMap((position, index) => {
    const [to, from] = [positionToMetres(position), positionToMetres(ring[index] ?? position)];
    const steps = Math.max(1, Math.round(distance(from, to) / 20));
    return Array.from({ length: steps }, (_, step): Metres => [
      from[0] + ((to[0] - from[0]) * step) / steps,
      from[1] + ((to[1] - from[1]) * step) / steps
    ]);
  });
}

/** Whether a point lies in a ring, by counting the edges east of it. */
export function isInRing([x, y]: Metres, ring: readonly Metres[]): boolean {
  let isInside = false;
  ring.forEach(([bx, by], index) => {
    const [ax, ay] = ring[index - 1] ?? [bx, by];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
  });
  return isInside;
}

/** Banks, without the mouths, where the outline runs through other water. */
export function measureBanks(
  waters: readonly { readonly id: string; readonly rings: readonly Position[][] }[],
  reference: Reference,
  isInArea: (point: Metres) => boolean
): Measured[] {
  const nearest = createNearest(reference.banks);
  const outlines = waters.map(({ id, rings }) => ({
    id,
    outline: (rings[0] ?? []).map(positionToMetres)
  }));
  return waters.flatMap(({ id, rings }) =>
    rings
      .flatMap(samplesOf)
      .filter(
        (point) =>
          isInArea(point) &&
          !outlines.some((other) => other.id !== id && isInRing(point, other.outline))
      )
      .map((point) => ({ id, metres: Math.min(nearest(point), 500) }))
  );
}

/** Centre of gravity of a ring. */
export function centroidOf(ring: readonly Position[]): Metres {
  const points = ring.map(positionToMetres);
  let [area, east, north] = [0, 0, 0];
  points.forEach(([bx, by], index) => {
    const [ax, ay] = points[index - 1] ?? [bx, by];
    const cross = ax * by - bx * ay;
    area += cross;
    east += (ax + bx) * cross;
    north += (ay + by) * cross;
  });
  return [east / (3 * area), north / (3 * area)];
}

/** Metres from each centroid to that of the nearest building of the reference. */
export function measureFootprints(
  footprints: readonly { readonly id: string; readonly ring: readonly Position[] }[],
  reference: Reference
): Measured[] {
  const centroids = reference.buildings.map(centroidOf);
  return footprints.map(({ id, ring }) => {
    const here = centroidOf(ring);
    return { id, metres: Math.min(...centroids.map((there) => distance(here, there))) };
  });
}
