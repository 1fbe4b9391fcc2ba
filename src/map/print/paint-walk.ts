import type { Sheet } from '../canvas/sheet.ts';
import { trace, worldToSheet } from '../canvas/sheet.ts';
import { createWorldLine, positionToWorld } from '../canvas/world.ts';
import { groupMarks } from './group-marks.ts';
import { chooseScale } from './scale-bar.ts';
import type { WalkOnPaper } from './walk-on-paper.ts';

const INK = '#000000';
const PAPER = '#ffffff';

/** Half the height of a mark in pixels. */
const RADIUS = 11;

/** Pixels between two arrowheads on the way. */
const ARROW_EVERY = 90;

const SANS = "'PT Sans', Arial, sans-serif";

function paintRoute(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  { legs, offsets }: WalkOnPaper
): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const path = new Path2D();
  for (const leg of legs) trace(path, sheet, createWorldLine(leg));
  for (const [colour, width] of [
    [PAPER, 8],
    [INK, 3.6]
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke(path);
  }
  for (const leg of legs) paintArrows(context, sheet, leg);
  context.beginPath();
  for (const offset of offsets) trace(context, sheet, createWorldLine(offset));
  context.lineWidth = 2;
  context.setLineDash([1, 5]);
  context.stroke();
  context.setLineDash([]);
}

/** Heads along a leg that say which way it is walked. */
function paintArrows(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  leg: WalkOnPaper['legs'][number]
): void {
  const points = leg.map((position) => worldToSheet(sheet, positionToWorld(position)));
  let walked = ARROW_EVERY / 2;
  for (const [index, [x, y]] of points.entries()) {
    const [px, py] = points[index - 1] ?? [x, y];
    const length = Math.hypot(x - px, y - py);
    for (; length > 0 && walked <= length; walked += ARROW_EVERY) {
      const share = walked / length;
      paintArrow(context, px + share * (x - px), py + share * (y - py), Math.atan2(y - py, x - px));
    }
    walked -= length;
  }
}

function paintArrow(context: CanvasRenderingContext2D, x: number, y: number, angle: number): void {
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.beginPath();
  context.moveTo(7, 0);
  context.lineTo(-5, -5.5);
  context.lineTo(-5, 5.5);
  context.closePath();
  context.fillStyle = INK;
  context.strokeStyle = PAPER;
  context.lineWidth = 1.5;
  context.stroke();
  context.fill();
  context.restore();
}

/** Numbers of the stops: the first in a square, the others round. */
function paintMarks(context: CanvasRenderingContext2D, sheet: Sheet, { stops }: WalkOnPaper): void {
  const points = stops.map((stop) => worldToSheet(sheet, positionToWorld(stop)));
  context.font = `700 13px ${SANS}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { x, y, text, isStart } of groupMarks(points, 1.6 * RADIUS).toReversed()) {
    const half = Math.max(RADIUS, context.measureText(text).width / 2 + 6);
    context.beginPath();
    context.roundRect(x - half, y - RADIUS, 2 * half, 2 * RADIUS, isStart ? 1 : RADIUS);
    context.fillStyle = PAPER;
    context.strokeStyle = PAPER;
    context.lineWidth = 5;
    context.stroke();
    context.fill();
    context.strokeStyle = INK;
    context.lineWidth = isStart ? 3 : 2.2;
    context.stroke();
    context.fillStyle = INK;
    context.fillText(text, x, y + 0.5);
  }
}

/** The scale in the lower left corner, north in the upper right one. */
function paintLegend(
  context: CanvasRenderingContext2D,
  { zoom, width, height }: Sheet,
  { north, formatScale }: WalkOnPaper
): void {
  const { metres, pixels } = chooseScale(zoom, 150);
  context.fillStyle = PAPER;
  context.fillRect(0, height - 34, pixels + 28, 34);
  context.fillRect(width - 34, 0, 34, 48);
  context.strokeStyle = context.fillStyle = INK;
  context.lineWidth = 1.6;
  context.lineCap = 'butt';
  context.beginPath();
  context.moveTo(14, height - 16);
  context.lineTo(14, height - 10);
  context.lineTo(14 + pixels, height - 10);
  context.lineTo(14 + pixels, height - 16);
  context.moveTo(width - 17, 44);
  context.lineTo(width - 17, 22);
  context.moveTo(width - 22, 30);
  context.lineTo(width - 17, 21);
  context.lineTo(width - 12, 30);
  context.stroke();
  context.font = `12px ${SANS}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillText(formatScale(metres), 14 + pixels / 2, height - 17);
  context.font = `700 13px ${SANS}`;
  context.fillText(north, width - 17, 16);
}

/** Draws the walk over the ground: its way, its stops, and the border of the map. */
export function paintWalk(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  walk: WalkOnPaper
): void {
  context.save();
  paintRoute(context, sheet, walk);
  paintMarks(context, sheet, walk);
  paintLegend(context, sheet, walk);
  context.strokeStyle = INK;
  context.lineWidth = 2;
  context.strokeRect(1, 1, sheet.width - 2, sheet.height - 2);
  context.restore();
}
