import { Circle, Polygon, Polyline } from 'leaflet';
import type { LatLng, Path } from 'leaflet';
import type { Position } from 'geojson';
import type { Party, Place } from '../../model/atlas.ts';
import type { PlaceState } from '../../situation/situation-at.ts';
import { positionToLatLng } from '../position-to-lat-lng.ts';
import type { PaneName } from '../panes.ts';
import { createCheckpointBars, createRaisedLeaves } from './bridge-marks.ts';
import { createHull } from './create-hull.ts';
import { dressInSide } from './dress-in-side.ts';
import { hatchOf } from './hatch.ts';

const latLngs = (positions: readonly Position[]): LatLng[] => positions.map(positionToLatLng);

/** Looks are in place-shape.css and bridge.css; Leaflet only projects the outlines. */
const options = (pane: PaneName, part: string, interactive = true) => ({
  className: `place-shape place-${part}`,
  interactive,
  pane
});

/** The roadway is measured as 100 long, so that the dashes of bridge.css leave the raised span open. */
function measureRoadway(path: Path): void {
  path.on('add', () => path.getElement()?.setAttribute('pathLength', '100'));
}

function createBridge(line: readonly Position[]): Path[] {
  const casing = new Polyline(latLngs(line), options('bridges', 'bridge-casing', false));
  const roadway = new Polyline(latLngs(line), options('bridges', 'bridge'));
  measureRoadway(casing);
  measureRoadway(roadway);
  const leaves = createRaisedLeaves(line).map(latLngs);
  const bars = createCheckpointBars(line).map(latLngs);
  return [
    casing,
    roadway,
    new Polyline(leaves, options('bridges', 'bridge-leaves-casing', false)),
    new Polyline(leaves, options('bridges', 'bridge-leaves', false)),
    new Polyline(bars, options('bridges', 'bridge-bars', false))
  ];
}

function createPolygon(rings: readonly (readonly Position[])[], part: string): Path {
  return new Polygon(rings.map(latLngs), options('shapes', part));
}

/** The area of a place by its kind: open ground, a hull, or a building. */
const partOf = ({ kind }: Place): string =>
  kind === 'square' ? 'square' : kind === 'ship-mooring' ? 'ship' : 'building';

function createOutline(place: Place): Path[] {
  const { geometry, heading, kind, position } = place;
  switch (geometry.type) {
    case 'LineString':
      return kind === 'bridge'
        ? createBridge(geometry.coordinates)
        : [new Polyline(latLngs(geometry.coordinates), options('shapes', 'street'))];
    case 'Polygon':
      return [createPolygon(geometry.coordinates, partOf(place))];
    case 'MultiPolygon':
      return geometry.coordinates.map((rings) => createPolygon(rings, partOf(place)));
    default:
      return heading === undefined ? [] : [createPolygon([createHull(position, heading)], 'ship')];
  }
}

function createZone({ position, zoneRadius }: Place): Path[] {
  if (zoneRadius === undefined) return [];
  return [
    new Circle(positionToLatLng(position), { ...options('zones', 'zone'), radius: zoneRadius })
  ];
}

/** The paths that draw a place as what it is: a line over water, a footprint, a hull, a zone. */
export const createPlacePaths = (place: Place): readonly Path[] => [
  ...createZone(place),
  ...createOutline(place)
];

/** Puts what holds now on the element of a path; the style sheet turns it into ink. */
export function dressPath(
  element: Element | undefined,
  state: PlaceState,
  parties: readonly Party[]
): void {
  if (!(element instanceof SVGElement)) return;
  const hatch = hatchOf(state);
  dressInSide(element, state.side ?? 'unrecorded', parties);
  element.dataset.certainty = state.certainty ?? 'high';
  element.dataset.passability = state.passability ?? 'open';
  element.toggleAttribute('data-uncertain', state.uncertain);
  if (hatch === undefined) element.style.removeProperty('--hatch');
  else element.style.setProperty('--hatch', `url(#${hatch})`);
  element.toggleAttribute('data-hatched', hatch !== undefined);
}
