import { boxOfSheet, trace } from '../canvas/sheet.ts';
import type { Sheet } from '../canvas/sheet.ts';
import { isTouching } from '../canvas/world.ts';
import type { Palette } from './palette.ts';
import type { WorldBase } from './project-base.ts';

/** Zoom from which a line is broad enough for the white dashes of the staff maps. */
const DASHES_FROM = 13;

/** A railway: an ink line, from district zoom on with dashes of paper in it. */
export function paintRail(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  { rail }: WorldBase,
  palette: Palette
): void {
  const view = boxOfSheet(sheet, 20);
  const path = new Path2D();
  for (const { rings, box } of rail)
    if (isTouching(box, view)) for (const ring of rings) trace(path, sheet, ring);
  const isBold = sheet.zoom >= DASHES_FROM;
  context.save();
  context.strokeStyle = palette.rail;
  context.lineWidth = isBold ? 2.8 : 1.1;
  context.stroke(path);
  if (isBold) {
    context.strokeStyle = palette.street;
    context.lineWidth = 1.4;
    context.setLineDash([7, 7]);
    context.stroke(path);
  }
  context.restore();
}
