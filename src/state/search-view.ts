import type { Bounds } from './search-ground.ts';
import type { LinkedView } from './url-state.ts';

/** A map on the screen, in CSS pixels, and what of it something else covers. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly covered: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** Width of the world at zoom 0, in CSS pixels, as all web maps have it. */
const WORLD = 256;

/** Room left around what is shown, in CSS pixels. */
const MARGIN = 40;

/** Steps in which the map zooms. */
const ZOOM_STEP = 0.5;

/** A lane or a name that is but a point is shown with its neighbours; the sea not from another planet. */
const NEAREST = 16;
const FARTHEST = 9;

const RADIAN = Math.PI / 180;

/** Web Mercator (EPSG:3857): 0 … 1 from west to east and from north to south. */
const project = (longitude: number, latitude: number): readonly [number, number] => [
  longitude / 360 + 0.5,
  0.5 - Math.asinh(Math.tan(latitude * RADIAN)) / (2 * Math.PI)
];

const unproject = (x: number, y: number): readonly [number, number] => [
  (x - 0.5) * 360,
  Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) / RADIAN
];

/** Looks so that what stood in the middle stands in the middle of what is not covered. */
function clear(view: LinkedView, { covered: { top, right, bottom, left } }: MapFrame): LinkedView {
  const world = WORLD * 2 ** view.zoom;
  const [x, y] = project(view.longitude, view.latitude);
  const [longitude, latitude] = unproject(
    x + (right - left) / 2 / world,
    y + (bottom - top) / 2 / world
  );
  return { zoom: view.zoom, latitude, longitude };
}

/** Below this width a map shows a view that was made for a wide one only from a step farther away. */
const WIDE = 640;

/** A sheet that takes more of the map than this share leaves nothing to see anyway. */
const MOST_COVERED = 0.6;

/** A view that was made for a wide map, on this one. */
export function adaptView({ zoom, ...centre }: LinkedView, frame: MapFrame): LinkedView {
  const farther = Math.max(FARTHEST, zoom - (frame.width < WIDE ? 1 : 0));
  const bottom = Math.min(frame.covered.bottom, frame.height * MOST_COVERED);
  return clear({ zoom: farther, ...centre }, { ...frame, covered: { ...frame.covered, bottom } });
}

/** The nearest view in which the whole of `bounds` stands in the part of the map that is not covered. */
export function fitBounds([west, south, east, north]: Bounds, frame: MapFrame): LinkedView {
  const { width, height, covered } = frame;
  const { top, right, bottom, left } = covered;
  const [x1, y1] = project(west, north);
  const [x2, y2] = project(east, south);
  const roomAcross = Math.max(1, width - left - right - 2 * MARGIN);
  const roomDown = Math.max(1, height - top - bottom - 2 * MARGIN);
  const scale = Math.min(roomAcross / (x2 - x1), roomDown / (y2 - y1)) / WORLD;
  const fitting = Math.floor(Math.log2(scale) / ZOOM_STEP) * ZOOM_STEP;
  const zoom = Math.min(NEAREST, Math.max(FARTHEST, fitting));
  const [longitude, latitude] = unproject((x1 + x2) / 2, (y1 + y2) / 2);
  return clear({ zoom, latitude, longitude }, frame);
}
