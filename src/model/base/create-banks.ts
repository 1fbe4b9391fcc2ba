import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiPolygon,
  Polygon,
  Position
} from 'geojson';
import type { BankProperties } from './base-map.ts';
import { metresToPosition, positionToMetres } from './plane.ts';
import type { Metres } from './plane.ts';
import { areTouching, extentOf, RingIndex } from './ring-index.ts';
import type { Extent } from './ring-index.ts';

/** How far from a bank to look for water or land, in metres. */
const PROBE = 0.8;

/** A piece of water made ready for many questions. */
interface Water {
  readonly id: string;
  readonly outlines: readonly (readonly Metres[])[];
  readonly rings: readonly RingIndex[];
  readonly extent: Extent;
}

function readWater({ id, geometry }: Feature<Polygon | MultiPolygon>): Water {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const outlines = rings.map((ring) => ring.map(positionToMetres));
  return {
    id: String(id),
    outlines,
    rings: outlines.map((outline) => new RingIndex(outline)),
    extent: extentOf(outlines.flat())
  };
}

const isIn = ({ extent, rings }: Water, point: Metres): boolean =>
  areTouching(extent, extentOf([point])) &&
  rings.filter((ring) => ring.holds(point)).length % 2 === 1;

/** How far along a→b the line c→d crosses it, 0–1, or `undefined`. */
function crossing(a: Metres, b: Metres, c: Metres, d: Metres): number | undefined {
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]];
  const [sx, sy] = [d[0] - c[0], d[1] - c[1]];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return undefined;
  const along = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const across = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  return along > 0 && along < 1 && across >= 0 && across <= 1 ? along : undefined;
}

/** Where other waters cut the side a→b, with its ends: 0 … 1 in order. */
function cutsOf(a: Metres, b: Metres, others: readonly Water[]): number[] {
  const cuts = [0, 1];
  for (const { rings } of others)
    for (const ring of rings)
      ring.visitSides(extentOf([a, b]), (from, to) => {
        const cut = crossing(a, b, from, to);
        if (cut !== undefined) cuts.push(cut);
      });
  return cuts.toSorted((p, q) => p - q);
}

const between = (a: Metres, b: Metres, share: number): Metres => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share
];

function isBank(from: Metres, to: Metres, waters: readonly Water[]): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return false;
  const [nx, ny] = [(-dy / length) * PROBE, (dx / length) * PROBE];
  const [x, y] = between(from, to, 0.5);
  const isWater = (point: Metres) => waters.some((water) => isIn(water, point));
  return isWater([x + nx, y + ny]) !== isWater([x - nx, y - ny]);
}

/** The stretches of a side a→b, as shares of it, that have land on one hand. */
function banksOfSide(
  a: Metres,
  b: Metres,
  own: Water,
  waters: readonly Water[]
): [from: number, to: number][] {
  const { west, south, east, north } = extentOf([a, b]);
  const around = {
    west: west - PROBE,
    south: south - PROBE,
    east: east + PROBE,
    north: north + PROBE
  };
  const near = waters.filter(({ extent }) => areTouching(extent, around));
  const cuts = cutsOf(
    a,
    b,
    near.filter((other) => other !== own)
  );
  return cuts.slice(1).flatMap((to, index): [number, number][] => {
    const from = cuts[index] ?? 0;
    return isBank(between(a, b, from), between(a, b, to), near) ? [[from, to]] : [];
  });
}

/** The pieces of an outline that have land on one hand, joined where they follow each other. */
function banksOfOutline(
  outline: readonly Metres[],
  own: Water,
  waters: readonly Water[]
): Metres[][] {
  const banks: Metres[][] = [];
  /** Where the last bank ends: the number of the side, and the share of it. */
  let end = -1;
  outline.forEach((b, index) => {
    const a = outline[index - 1];
    if (!a) return;
    for (const [from, to] of banksOfSide(a, b, own, waters)) {
      const open = index + from === end ? banks.at(-1) : undefined;
      if (open) open.push(between(a, b, to));
      else banks.push([between(a, b, from), between(a, b, to)]);
      end = index + to;
    }
  });
  return banks;
}

/** Five decimals, about a metre. */
const round = (point: Metres): Position =>
  metresToPosition(point).map((degrees) => Number(degrees.toFixed(5)));

/**
 * Finds the banks of water that was digitised in overlapping pieces: the outline of all pieces
 * together, without the seams where one river runs into another.
 *
 * @param water polygons, [lon, lat] in degrees
 * @returns lines with the id of the water they belong to
 */
export function createBanks(
  water: FeatureCollection<Polygon | MultiPolygon>
): FeatureCollection<LineString, BankProperties> {
  const waters = water.features.map(readWater);
  const features = waters.flatMap((own) =>
    own.outlines
      .flatMap((outline) => banksOfOutline(outline, own, waters))
      .map((points) => ({
        type: 'Feature' as const,
        properties: { water: own.id },
        geometry: { type: 'LineString' as const, coordinates: points.map(round) }
      }))
  );
  return { type: 'FeatureCollection', features };
}
