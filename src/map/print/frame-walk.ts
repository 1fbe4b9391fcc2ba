import type { Position } from 'geojson';
import type { Sheet } from '../canvas/sheet.ts';
import { createWorldLine, metresToWorld, worldSize } from '../canvas/world.ts';

/** Pixels around a walk for its numbers, the scale and the arrow. */
const MARGIN = 44;

/** Metres that are shown at least, across the shorter side: one stop alone is seen among its streets. */
const LEAST_SPAN = 500;

/** The sheet of `width` × `height` CSS pixels that holds all positions, as near as they allow. */
export function frameWalk(positions: readonly Position[], width: number, height: number): Sheet {
  const { west, east, north, south } = createWorldLine(positions).box;
  const least = metresToWorld(LEAST_SPAN);
  const [spanX, spanY] = [Math.max(east - west, least), Math.max(south - north, least)];
  const size = Math.min((width - 2 * MARGIN) / spanX, (height - 2 * MARGIN) / spanY);
  const zoom = Math.log2(size / worldSize(0));
  return {
    zoom,
    width,
    height,
    left: ((west + east) / 2) * size - width / 2,
    top: ((north + south) / 2) * size - height / 2
  };
}
