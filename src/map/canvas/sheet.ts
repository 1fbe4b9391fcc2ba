import { worldSize } from './world.ts';
import type { WorldBox, WorldLine, WorldPoint } from './world.ts';

/** The piece of the world that a canvas covers, measured in CSS pixels. */
export interface Sheet {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  /** World pixels at `zoom` of the upper left corner. */
  readonly left: number;
  readonly top: number;
}

/** Where a point of the world lies on the sheet. */
export function worldToSheet(sheet: Sheet, [x, y]: WorldPoint): [x: number, y: number] {
  const size = worldSize(sheet.zoom);
  return [x * size - sheet.left, y * size - sheet.top];
}

/** The world box of a sheet with `margin` pixels around it. */
export function boxOfSheet(sheet: Sheet, margin = 0): WorldBox {
  const size = worldSize(sheet.zoom);
  return {
    west: (sheet.left - margin) / size,
    north: (sheet.top - margin) / size,
    east: (sheet.left + sheet.width + margin) / size,
    south: (sheet.top + sheet.height + margin) / size
  };
}

/** Points nearer to each other than this, in pixels, are drawn as one. */
const SAME = 0.6;

/** Adds a line of the world to the current path of a canvas, without points no eye could part. */
export function trace(context: CanvasPath, sheet: Sheet, { coordinates }: WorldLine): void {
  const size = worldSize(sheet.zoom);
  const last = coordinates.length - 2;
  let [lastX, lastY] = [NaN, NaN];
  // No tuples here: this runs for every point of the city on every draw.
  for (let index = 0; index <= last; index += 2) {
    const x = (coordinates[index] ?? NaN) * size - sheet.left;
    const y = (coordinates[index + 1] ?? NaN) * size - sheet.top;
    if (index === 0) context.moveTo(x, y);
    else if (index < last && Math.abs(x - lastX) < SAME && Math.abs(y - lastY) < SAME) continue;
    else context.lineTo(x, y);
    lastX = x;
    lastY = y;
  }
}

/** Adds closed rings of the world to the current path of a canvas. */
export function traceRings(context: CanvasPath, sheet: Sheet, rings: readonly WorldLine[]): void {
  for (const ring of rings) {
    trace(context, sheet, ring);
    context.closePath();
  }
}
