import { boxOfSheet, trace, traceRings } from '../canvas/sheet.ts';
import type { Sheet } from '../canvas/sheet.ts';
import type { Work } from '../canvas/sliced-work.ts';
import { isTouching, worldSize } from '../canvas/world.ts';
import type { Palette } from './palette.ts';
import type { WorldBank, WorldBase } from './project-base.ts';

/**
 * Distances of the waterlines from the bank in pixels, as an engraver draws them: wider apart the
 * farther out.
 */
const WATERLINES = [2.6, 6, 10.5] as const;
const WATERLINE_WIDTH = 0.8;

/** Waterlines may fill this share of the width of a river from each bank. */
const ROOM = 0.3;

/** Strokes a line at a distance from the banks: a broad stroke, then a narrower one over it. */
function paintWaterline(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  banks: readonly WorldBank[],
  distance: number,
  palette: Palette
): void {
  context.beginPath();
  for (const { line } of banks) trace(context, sheet, line);
  context.strokeStyle = palette.waterline;
  context.lineWidth = 2 * distance + WATERLINE_WIDTH;
  context.stroke();
  context.strokeStyle = palette.water;
  context.lineWidth = 2 * distance - WATERLINE_WIDTH;
  context.stroke();
}

/** The outlines of all water in view as one path. */
export function createWaterPath(sheet: Sheet, { water }: WorldBase): Path2D {
  const view = boxOfSheet(sheet, 20);
  const path = new Path2D();
  for (const { rings, box } of water) if (isTouching(box, view)) traceRings(path, sheet, rings);
  return path;
}

/** Fills the water, draws waterlines along its banks and the banks in ink. */
export function* paintWater(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  { banks }: WorldBase,
  outlines: Path2D,
  palette: Palette
): Work {
  const view = boxOfSheet(sheet, 20);
  const near = banks.filter(({ line }) => isTouching(line.box, view));
  context.fillStyle = palette.water;
  context.fill(outlines);
  for (const distance of WATERLINES.toReversed()) {
    const roomy = near.filter(({ width }) => width * worldSize(sheet.zoom) * ROOM > distance);
    if (roomy.length === 0) continue;
    context.save();
    context.clip(outlines);
    paintWaterline(context, sheet, roomy, distance, palette);
    context.restore();
    yield 'rest';
  }
  context.beginPath();
  for (const { line } of near) trace(context, sheet, line);
  context.strokeStyle = palette.bank;
  context.lineWidth = sheet.zoom < 13 ? 0.8 : 1.1;
  context.stroke();
}
