import { area as surfaceOf } from '@turf/area';
import { bbox } from '@turf/bbox';
import { bboxClip } from '@turf/bbox-clip';
import { difference } from '@turf/difference';
import { simplify } from '@turf/simplify';
import { voronoi } from '@turf/voronoi';
import type { BBox, Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Bounds } from '../atlas.ts';
import { metresToPosition, positionToMetres } from '../base/plane.ts';
import type { AreaBorder, AreaCell, AreaCells } from './area-cells.ts';
import { holdsGround } from './holds-ground.ts';
import type { Ground } from './holds-ground.ts';

type Area = Feature<Polygon | MultiPolygon>;

/** Degrees, some two metres: finer banks than these no wash of colour shows. */
const TOLERANCE = 0.00002;

/** Room around a cell, in degrees, within which water is looked at. */
const MARGIN = 0.001;

/** Square metres: smaller pieces are what rounding leaves beside a canal. */
const SMALLEST = 60;

const round = (degrees: number): number => Number(degrees.toFixed(5));

const polygon = (coordinates: Position[][]): Feature<Polygon> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates }
});

/** All that lies nearer to each place than to the others, by metres and not by degrees. */
function createNearest(
  places: readonly Ground[],
  [west, south, east, north]: Bounds
): Feature<Polygon>[] {
  const [left, bottom] = positionToMetres([west, south]);
  const [right, top] = positionToMetres([east, north]);
  const points = places.map(({ position }) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Point' as const, coordinates: [...positionToMetres(position)] }
  }));
  const cells = voronoi(
    { type: 'FeatureCollection', features: points },
    { bbox: [left, bottom, right, top] }
  );
  return cells.features.map(({ geometry }) =>
    polygon(
      geometry.coordinates.map((ring) => ring.map(([x = 0, y = 0]) => metresToPosition([x, y])))
    )
  );
}

/** The part of an area within a box; none where it only passes by. */
function clip(area: Area, box: BBox): Area[] {
  const { geometry } = bboxClip(area, box);
  const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
  return isArea && geometry.coordinates.flat(2).length > 0
    ? [{ type: 'Feature', properties: {}, geometry }]
    : [];
}

/** What of a cell is land. */
function cutToLand(cell: Area, water: readonly Area[]): Area | undefined {
  const [west, south, east, north] = bbox(cell);
  const around: BBox = [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN];
  const near = water.flatMap((area) => clip(area, around));
  if (near.length === 0) return cell;
  return difference({ type: 'FeatureCollection', features: [cell, ...near] }) ?? undefined;
}

/** The pieces of an area, rounded to five decimals, about a metre, without crumbs. */
function createGeometry({ geometry }: Area): MultiPolygon {
  const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = pieces
    .filter((rings) => surfaceOf(polygon(rings)) >= SMALLEST)
    .map((rings) =>
      rings
        .map((ring) =>
          ring
            .map((position) => position.map(round))
            .filter((position, index, all) => String(position) !== String(all[index - 1]))
        )
        .filter((ring) => ring.length >= 4)
    );
  return { type: 'MultiPolygon', coordinates };
}

interface Stretch {
  readonly place: string;
  readonly line: [Position, Position];
}

/** The stretches that two cells share, joined into lines where they follow each other. */
function findBorders(cells: readonly AreaCell[]): AreaBorder[] {
  const seen = new Map<string, Stretch>();
  const borders = new Map<string, { between: [string, string]; lines: Position[][] }>();
  for (const { place, geometry } of cells)
    for (const ring of geometry.coordinates.flat())
      ring.slice(1).forEach((to, index) => {
        const from = ring[index] ?? to;
        const key = [String(from), String(to)].sort().join(' ');
        const other = seen.get(key);
        if (!other) seen.set(key, { place, line: [from, to] });
        else if (other.place !== place) {
          const id = `${other.place} ${place}`;
          const border = borders.get(id) ?? { between: [other.place, place], lines: [] };
          const last = border.lines.at(-1);
          if (last && String(last.at(-1)) === String(from)) last.push(to);
          else border.lines.push([from, to]);
          borders.set(id, border);
        }
      });
  return [...borders.values()].map(({ between, lines }) => ({
    between,
    geometry: { type: 'MultiLineString', coordinates: lines }
  }));
}

/**
 * Shares the land of the city out among its places: each spot goes to the nearest place that holds
 * ground (Voronoi cells, @turf/voronoi), and water to nobody. It takes no account of time.
 *
 * @param area the box that is shared out
 * @param water polygons, [lon, lat] in degrees
 * @returns cells in the order of the places, five decimals; surfaces in square metres
 */
export function createAreaCells(
  places: readonly Ground[],
  water: FeatureCollection<Polygon | MultiPolygon>,
  area: Bounds
): AreaCells {
  const holders = places.filter((place) => holdsGround(place, area));
  const plain = water.features.map((area) =>
    simplify(area, { tolerance: TOLERANCE, highQuality: true })
  );
  const nearest = createNearest(holders, area);
  const cells = holders.flatMap(({ id }, index): AreaCell[] => {
    const cell = nearest[index];
    const land = cell && cutToLand(cell, plain);
    if (!land) return [];
    const geometry = createGeometry(land);
    const surface = surfaceOf({ type: 'Feature', properties: {}, geometry });
    return surface > 0 ? [{ place: id, surface: Math.round(surface), geometry }] : [];
  });
  return { cells, borders: findBorders(cells) };
}
