import { Circle, LatLng, Polygon, Polyline } from 'leaflet';
import type { Path } from 'leaflet';
import type { Place } from '../../model/atlas.ts';
import { metresToWorld, positionToWorld } from '../canvas/world.ts';
import type { WorldPoint } from '../canvas/world.ts';
import { createPlacePaths } from '../places/place-shape.ts';

/** One path of what a place is on the ground, in world units. */
export interface GroundPath {
  /** Classes of the style sheet. */
  readonly classes: string;
  readonly lines: readonly (readonly WorldPoint[])[];
  readonly isClosed: boolean;
  /** Whether its dashes are hundredths of its length. */
  readonly isMeasured: boolean;
  /** Whether a pointer finds it. */
  readonly isFound: boolean;
}

/** Corners of the polygon that stands for a circle. */
const CORNERS = 48;

type LatLngs = LatLng | readonly LatLngs[];

const isLine = (latLngs: readonly LatLngs[]): latLngs is readonly LatLng[] =>
  latLngs.every((each) => each instanceof LatLng);

/** Lines out of the lists in lists that Leaflet keeps. */
function linesIn(latLngs: LatLngs): readonly (readonly WorldPoint[])[] {
  if (latLngs instanceof LatLng) return [];
  if (isLine(latLngs)) return [latLngs.map(({ lng, lat }) => positionToWorld([lng, lat]))];
  return latLngs.flatMap(linesIn);
}

function circleLine(circle: Circle): readonly WorldPoint[] {
  const { lng, lat } = circle.getLatLng();
  const [x, y] = positionToWorld([lng, lat]);
  const radius = metresToWorld(circle.getRadius());
  return Array.from({ length: CORNERS }, (_, corner) => {
    const angle = (corner / CORNERS) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
}

function linesOf(path: Path): readonly (readonly WorldPoint[])[] {
  if (path instanceof Circle) return [circleLine(path)];
  return path instanceof Polyline ? linesIn(path.getLatLngs()) : [];
}

function toGroundPath(path: Path): GroundPath {
  const { className = '', interactive = false } = path.options;
  const isCircle = path instanceof Circle;
  return {
    classes: className,
    lines: linesOf(path),
    isClosed: isCircle || path instanceof Polygon,
    isMeasured: /\bplace-bridge(?:-casing)?$/.test(className),
    isFound: interactive && !isCircle
  };
}

/** What a place is on the ground, from the lowest path up; none for a mere point. */
export const groundOf = (place: Place): readonly GroundPath[] =>
  createPlacePaths(place).map(toGroundPath);
