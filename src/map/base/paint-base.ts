import type { Sheet } from '../canvas/sheet.ts';
import type { Work } from '../canvas/sliced-work.ts';
import { worldSize } from '../canvas/world.ts';
import type { WorldBox } from '../canvas/world.ts';
import { paintBlocks, paintBuildings, paintParks } from './paint-areas.ts';
import { paintRail } from './paint-rail.ts';
import { paintBuiltUp, paintSquares, paintStreets } from './paint-streets.ts';
import { createWaterPath, paintWater } from './paint-water.ts';
import type { Palette } from './palette.ts';
import type { WorldBase } from './project-base.ts';

/** The edge of the sheet: paper inside, a deeper tone outside, a double line between. */
function paintFrame(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  frame: WorldBox,
  palette: Palette
): void {
  const size = worldSize(sheet.zoom);
  const left = frame.west * size - sheet.left;
  const top = frame.north * size - sheet.top;
  const width = (frame.east - frame.west) * size;
  const height = (frame.south - frame.north) * size;
  const isInside =
    left < -8 && top < -8 && left + width > sheet.width + 8 && top + height > sheet.height + 8;
  if (isInside) return;
  context.save();
  context.beginPath();
  context.rect(0, 0, sheet.width, sheet.height);
  context.rect(left, top, width, height);
  context.fillStyle = palette.margin;
  context.fill('evenodd');
  context.strokeStyle = palette.bank;
  context.lineWidth = 1;
  context.strokeRect(left, top, width, height);
  context.lineWidth = 2.5;
  context.strokeRect(left - 6, top - 6, width + 12, height + 12);
  context.restore();
}

/** Draws the ground without lettering, layer by layer. `frame` is the edge of the atlas. */
export function* paintBase(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  base: WorldBase,
  frame: WorldBox,
  palette: Palette
): Work {
  context.lineJoin = 'round';
  context.fillStyle = palette.land;
  context.fillRect(0, 0, sheet.width, sheet.height);
  if (base.blocks.length > 0) paintBlocks(context, sheet, base, palette);
  else paintBuiltUp(context, sheet, base, palette);
  yield 'rest';
  paintSquares(context, sheet, base, palette);
  paintParks(context, sheet, base, palette);
  yield 'rest';
  const water = createWaterPath(sheet, base);
  yield* paintWater(context, sheet, base, water, palette);
  yield 'rest';
  yield* paintStreets(context, sheet, base, water, palette);
  yield 'rest';
  paintBuildings(context, sheet, base, palette);
  paintRail(context, sheet, base, palette);
  paintFrame(context, sheet, frame, palette);
}
