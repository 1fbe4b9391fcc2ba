import {
  isTouching,
  lengthOf,
  metresToWorld,
  pointAt,
  pointsToWorldLine,
  worldSize
} from '../canvas/world.ts';
import type { WorldBox, WorldLine, WorldPoint } from '../canvas/world.ts';
import { RingIndex } from './ring-index.ts';

/** An area of water, and how wide it is where waterlines are to fit into it. */
export interface WaterArea {
  readonly rings: readonly WorldLine[];
  readonly box: WorldBox;
}

/** A stretch of real bank: water on one hand, land on the other. */
export interface Bank {
  readonly line: WorldLine;
  /** The area it belongs to, by its place in the list. */
  readonly area: number;
}

/** How far from a bank to look for water or land. */
const PROBE = metresToWorld(0.8);

/** An area of water with its rings made ready for many questions. */
interface IndexedArea {
  readonly area: WaterArea;
  readonly rings: readonly RingIndex[];
}

const isInArea = ({ area, rings }: IndexedArea, point: WorldPoint): boolean =>
  isTouching(area.box, { west: point[0], east: point[0], north: point[1], south: point[1] }) &&
  rings.filter((ring) => ring.holds(point)).length % 2 === 1;

/** How far along a→b the line c→d crosses it, 0–1, or `undefined`. */
function crossing(a: WorldPoint, b: WorldPoint, c: WorldPoint, d: WorldPoint): number | undefined {
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]];
  const [sx, sy] = [d[0] - c[0], d[1] - c[1]];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return undefined;
  const along = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const across = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  return along > 0 && along < 1 && across >= 0 && across <= 1 ? along : undefined;
}

/** Where other areas cut the side a→b, with its ends: 0 … 1 in order. */
function cutsOf(a: WorldPoint, b: WorldPoint, others: readonly IndexedArea[]): number[] {
  const cuts = [0, 1];
  const box = boxOfSide(a, b);
  for (const { rings } of others)
    for (const ring of rings)
      ring.visitSides(box, (from, to) => {
        const cut = crossing(a, b, from, to);
        if (cut !== undefined) cuts.push(cut);
      });
  return cuts.toSorted((p, q) => p - q);
}

const between = (a: WorldPoint, b: WorldPoint, share: number): WorldPoint => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share
];

function isBank(from: WorldPoint, to: WorldPoint, areas: readonly IndexedArea[]): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return false;
  const [nx, ny] = [(-dy / length) * PROBE, (dx / length) * PROBE];
  const [x, y] = between(from, to, 0.5);
  const isWater = (point: WorldPoint) => areas.some((area) => isInArea(area, point));
  return isWater([x + nx, y + ny]) !== isWater([x - nx, y - ny]);
}

function boxOfSide([ax, ay]: WorldPoint, [bx, by]: WorldPoint): WorldBox {
  return {
    west: Math.min(ax, bx) - PROBE,
    east: Math.max(ax, bx) + PROBE,
    north: Math.min(ay, by) - PROBE,
    south: Math.max(ay, by) + PROBE
  };
}

/** The stretches of a side a→b, as shares of it, that have land on one hand. */
function banksOfSide(
  a: WorldPoint,
  b: WorldPoint,
  own: IndexedArea,
  areas: readonly IndexedArea[]
): [from: number, to: number][] {
  const near = areas.filter(({ area }) => isTouching(area.box, boxOfSide(a, b)));
  const others = near.filter((other) => other !== own);
  const cuts = cutsOf(a, b, others);
  // Most sides are cut by nothing: they are banks unless another water covers them whole.
  if (cuts.length === 2)
    return others.some((other) => isInArea(other, between(a, b, 0.5))) ? [] : [[0, 1]];
  return cuts.slice(1).flatMap((to, index): [number, number][] => {
    const from = cuts[index] ?? 0;
    return isBank(between(a, b, from), between(a, b, to), near) ? [[from, to]] : [];
  });
}

/** The pieces of a ring that have land on one hand, joined where they follow each other. */
function banksOfRing(
  ring: WorldLine,
  own: IndexedArea,
  areas: readonly IndexedArea[]
): WorldPoint[][] {
  const banks: WorldPoint[][] = [];
  /** Where along the ring the last bank ends: the number of the side, and the share of it. */
  let end = -1;
  for (let index = 1; index < lengthOf(ring); index += 1) {
    const [a, b] = [pointAt(ring, index - 1), pointAt(ring, index)];
    for (const [from, to] of banksOfSide(a, b, own, areas)) {
      const open = index + from === end ? banks.at(-1) : undefined;
      if (open) open.push(between(a, b, to));
      else banks.push([between(a, b, from), between(a, b, to)]);
      end = index + to;
    }
  }
  return banks;
}

/**
 * The banks of water that was digitised in overlapping pieces: the outline of all pieces together,
 * without the seams where one river runs into another.
 */
export function createBanks(areas: readonly WaterArea[]): Bank[] {
  const indexed = areas.map((area) => ({
    area,
    rings: area.rings.map((ring) => new RingIndex(ring))
  }));
  return indexed.flatMap((own, index) =>
    own.area.rings
      .flatMap((ring) => banksOfRing(ring, own, indexed))
      .map((points) => ({ line: pointsToWorldLine(points), area: index }))
  );
}

/** Mean width of an area in metres' worth of world units: twice its surface over its outline. */
export function widthOf(rings: readonly WorldLine[]): number {
  let surface = 0;
  let outline = 0;
  for (const ring of rings)
    for (let index = 1; index < lengthOf(ring); index += 1) {
      const [ax, ay] = pointAt(ring, index - 1);
      const [bx, by] = pointAt(ring, index);
      surface += (ax * by - bx * ay) / 2;
      outline += Math.hypot(bx - ax, by - ay);
    }
  return outline === 0 ? 0 : (2 * Math.abs(surface)) / outline;
}

/** A width in world units as pixels of a zoom. */
export const widthInPixels = (width: number, zoom: number): number => width * worldSize(zoom);
