import { bbox } from '@turf/bbox';
import { bboxClip } from '@turf/bbox-clip';
import { booleanClockwise } from '@turf/boolean-clockwise';
import { buffer } from '@turf/buffer';
import { difference } from '@turf/difference';
import { polygonize } from '@turf/polygonize';
import { simplify } from '@turf/simplify';
import type { BBox, Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { StreetClass } from './base-map.ts';
import { createNetwork } from './create-street-network.ts';
import { distance, metresToPosition, positionToMetres } from './plane.ts';
import { shrinkRing, surfaceOf } from './shrink-ring.ts';
import { parseStreetTables } from './street-tables.ts';
import { STREET_WIDTHS } from './street-widths.ts';

type Area = Feature<Polygon | MultiPolygon>;

/** Square metres: smaller pieces are corners between a street and a quay, larger ones are fields. */
const SMALLEST = 400;
const GREATEST = 450_000;

/** Mean metres across (twice the surface over the outline) of what is a strip and not a block. */
const THINNEST = 7;

/** Corners may move this many degrees, about half a metre, where that saves one. */
const TOLERANCE = 0.000005;

/** Room around a block, in degrees, within which water is looked at. */
const MARGIN = 0.001;

/** Streets that part blocks; a path runs through its block, a bridge above the water. */
const doesPart = (streetClass: StreetClass): boolean =>
  streetClass !== 'path' && streetClass !== 'bridge';

interface Stretch {
  readonly line: readonly [Position, Position];
  readonly width: number;
}

/** The stretches of street on land, each once. */
function listStretches(junctionsCsv: string, streetsCsv: string): Stretch[] {
  const { junctions, edges } = createNetwork(junctionsCsv, streetsCsv);
  const { streets } = parseStreetTables(junctionsCsv, streetsCsv);
  const classes = new Map(streets.map((street) => [street.id, street.class]));
  return edges.flatMap(({ from, to, street, bridge }) => {
    const [start, end] = [junctions.get(from)?.position, junctions.get(to)?.position];
    const streetClass = classes.get(street);
    if (bridge !== undefined || !start || !end || !streetClass || !doesPart(streetClass)) return [];
    return [{ line: [start, end] as const, width: STREET_WIDTHS[streetClass] }];
  });
}

const keyOf = (from: Position, to: Position): string => [String(from), String(to)].sort().join(' ');

const polygon = (coordinates: Position[][]): Feature<Polygon> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates }
});

/** The land inside a face of the network, without the halves of the streets around it. */
function shrinkFace(
  { geometry }: Feature<Polygon>,
  widths: ReadonlyMap<string, number>
): Area | undefined {
  const outline = geometry.coordinates[0] ?? [];
  const ring = booleanClockwise(outline) ? outline.toReversed() : outline;
  const corners = ring.slice(1);
  const insets = corners.map((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    return (widths.get(keyOf(from, to)) ?? STREET_WIDTHS.street) / 2;
  });
  const shrunk = shrinkRing(corners.map(positionToMetres), insets);
  if (shrunk === undefined)
    return buffer(polygon([ring]), -Math.max(...insets), { units: 'meters', steps: 2 });
  const positions = shrunk.map(metresToPosition);
  return positions.length < 3 ? undefined : polygon([[...positions, ...positions.slice(0, 1)]]);
}

interface Boxed {
  readonly area: Area;
  readonly box: BBox;
}

const areTouching = (a: BBox, b: BBox): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** The part of an area within a box; none where it only passes by. */
function clip(area: Area, box: BBox): Area[] {
  const { geometry } = bboxClip(area, box);
  const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
  return isArea && geometry.coordinates.flat(2).length > 0
    ? [{ type: 'Feature', properties: {}, geometry }]
    : [];
}

/** What is left of an area beside the water. */
function subtractWater(area: Area, water: readonly Boxed[]): Area | undefined {
  const inner = bbox(area);
  const [west, south, east, north] = inner;
  const outer: BBox = [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN];
  const near = water
    .filter(({ box }) => areTouching(box, outer))
    .flatMap((other) => clip(other.area, outer))
    .filter((clipped) => areTouching(bbox(clipped), inner));
  if (near.length === 0) return area;
  return difference({ type: 'FeatureCollection', features: [area, ...near] }) ?? undefined;
}

function isBlock(rings: readonly (readonly Position[])[]): boolean {
  const [outer = []] = rings;
  const corners = outer.slice(1).map(positionToMetres);
  const surface = Math.abs(surfaceOf(corners));
  const outline = corners.reduce(
    (sum, corner, index) => sum + distance(corner, corners[(index + 1) % corners.length] ?? corner),
    0
  );
  return surface >= SMALLEST && surface <= GREATEST && (2 * surface) / outline >= THINNEST;
}

const round = (degrees: number): number => Number(degrees.toFixed(5));

/** Five decimals, about a metre, and no corner that this makes one with its neighbour. */
const roundRing = (ring: readonly Position[]): Position[] =>
  ring
    .map((position) => position.map(round))
    .filter((position, index, all) => String(position) !== String(all[index - 1]));

/** The single pieces of an area, simplified and rounded. */
function piecesOf({ geometry }: Area): Feature<Polygon>[] {
  const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return pieces
    .filter(isBlock)
    .map((rings) => simplify(polygon(rings), { tolerance: TOLERANCE, highQuality: true }))
    .map((piece) => polygon(piece.geometry.coordinates.map(roundRing)));
}

/**
 * Makes the blocks of houses: the faces that the streets enclose, less half of each street and less
 * the water. A face all of whose land is a sliver, and fields beyond the last streets, are no blocks.
 *
 * @param junctionsCsv as in `createStreets`
 * @param streetsCsv as in `createStreets`
 * @param water polygons, [lon, lat] in degrees
 * @returns one polygon per block, five decimals, anticlockwise
 * @throws TableError as `createStreets`
 */
export function createBlocks(
  junctionsCsv: string,
  streetsCsv: string,
  water: FeatureCollection<Polygon | MultiPolygon>
): FeatureCollection<Polygon> {
  const stretches = listStretches(junctionsCsv, streetsCsv);
  const widths = new Map(stretches.map(({ line, width }) => [keyOf(...line), width]));
  const faces = polygonize({
    type: 'FeatureCollection',
    features: stretches.map(({ line }) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'LineString' as const, coordinates: [...line] }
    }))
  });
  const boxedWater = water.features.map((area) => ({ area, box: bbox(area) }));
  const features = faces.features.flatMap((face) => {
    const shrunk = shrinkFace(face, widths);
    const land = shrunk && subtractWater(shrunk, boxedWater);
    return land ? piecesOf(land) : [];
  });
  return { type: 'FeatureCollection', features };
}
