import { boxOfSheet, traceRings } from '../canvas/sheet.ts';
import type { Sheet } from '../canvas/sheet.ts';
import { isTouching, worldSize } from '../canvas/world.ts';
import type { WorldBox } from '../canvas/world.ts';
import type { Palette } from './palette.ts';
import { paintBuiltUp, paintRail, paintStreets } from './paint-streets.ts';
import { paintWater } from './paint-water.ts';
import type { WorldBase, WorldFeature } from './project-base.ts';

function paintAreas(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  areas: readonly WorldFeature<unknown>[],
  fill: string,
  edge: string
): void {
  const view = boxOfSheet(sheet);
  context.beginPath();
  for (const { rings, box } of areas) if (isTouching(box, view)) traceRings(context, sheet, rings);
  context.fillStyle = fill;
  context.fill('evenodd');
  context.strokeStyle = edge;
  context.lineWidth = 0.7;
  context.stroke();
}

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

/** Draws the ground without lettering. `frame` is the edge of the atlas. */
export function paintBase(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  base: WorldBase,
  frame: WorldBox,
  palette: Palette
): void {
  context.fillStyle = palette.land;
  context.fillRect(0, 0, sheet.width, sheet.height);
  paintBuiltUp(context, sheet, base, palette);
  const isCemetery = ({ properties }: WorldBase['parks'][number]) => properties.kind === 'cemetery';
  paintAreas(
    context,
    sheet,
    base.parks.filter((park) => !isCemetery(park)),
    palette.park,
    palette.parkEdge
  );
  paintAreas(context, sheet, base.parks.filter(isCemetery), palette.cemetery, palette.parkEdge);
  if (sheet.zoom >= 14)
    paintAreas(context, sheet, base.footprints, palette.block, palette.blockEdge);
  paintWater(context, sheet, base, palette);
  paintStreets(context, sheet, base, palette);
  paintRail(context, sheet, base, palette);
  paintFrame(context, sheet, frame, palette);
}
