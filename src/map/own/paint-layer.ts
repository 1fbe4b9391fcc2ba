import type { LayerFeature } from '../../model/own-layer.ts';
import type { Light } from '../canvas/sheet-layer.ts';
import { boxOfSheet, trace, traceRings } from '../canvas/sheet.ts';
import type { Sheet } from '../canvas/sheet.ts';
import type { Work } from '../canvas/sliced-work.ts';
import { isTouching, worldSize } from '../canvas/world.ts';
import { CASING } from './layer-ink.ts';
import type { LayerInk, LayerMark } from './layer-ink.ts';
import { projectFeature } from './project-layer.ts';
import type { WorldFeature } from './project-layer.ts';

/** What is drawn of a layer. */
export interface DrawnLayer {
  readonly features: readonly LayerFeature[];
  readonly ink: LayerInk;
}

/** Pixels from the middle of a mark to its edge, and around the view. */
const SIZE = 5;
const MARGIN = 12;

/** Features of one path: the longer it is, the longer a frame. */
const PIECE = 400;

type Pen = CanvasRenderingContext2D;

const CORNERS: Readonly<
  Record<Exclude<LayerMark, 'circle'>, readonly (readonly [number, number])[]>
> = {
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9]
  ],
  triangle: [
    [0, -1.15],
    [1.1, 0.85],
    [-1.1, 0.85]
  ],
  diamond: [
    [0, -1.25],
    [1.1, 0],
    [0, 1.25],
    [-1.1, 0]
  ]
};

function traceMark(pen: Pen, mark: LayerMark, x: number, y: number): void {
  if (mark === 'circle') {
    pen.moveTo(x + SIZE, y);
    pen.arc(x, y, SIZE, 0, 2 * Math.PI);
    return;
  }
  CORNERS[mark].forEach(([right, down], index) => {
    const [cornerX, cornerY] = [x + right * SIZE, y + down * SIZE];
    if (index === 0) pen.moveTo(cornerX, cornerY);
    else pen.lineTo(cornerX, cornerY);
  });
  pen.closePath();
}

function traceMarks(pen: Pen, sheet: Sheet, { points }: WorldFeature, mark: LayerMark): void {
  const size = worldSize(sheet.zoom);
  const { coordinates } = points;
  for (let index = 0; index < coordinates.length; index += 2)
    traceMark(
      pen,
      mark,
      (coordinates[index] ?? NaN) * size - sheet.left,
      (coordinates[index + 1] ?? NaN) * size - sheet.top
    );
}

function stroke(pen: Pen, { ink, light }: { ink: LayerInk; light: Light }): void {
  pen.setLineDash([]);
  pen.strokeStyle = CASING[light];
  pen.lineWidth = 5;
  pen.globalAlpha = 0.8;
  pen.stroke();
  pen.globalAlpha = 1;
  pen.setLineDash([...ink.dash]);
  pen.strokeStyle = ink.colour[light];
  pen.lineWidth = 2.5;
  pen.stroke();
  pen.setLineDash([]);
}

function paintPiece(
  pen: Pen,
  sheet: Sheet,
  seen: readonly WorldFeature[],
  ink: LayerInk,
  light: Light
): void {
  pen.beginPath();
  for (const { rings } of seen) traceRings(pen, sheet, rings);
  pen.fillStyle = ink.colour[light];
  pen.globalAlpha = 0.28;
  pen.fill('evenodd');
  pen.globalAlpha = 1;
  for (const { lines } of seen) for (const line of lines) trace(pen, sheet, line);
  stroke(pen, { ink, light });
  pen.beginPath();
  for (const world of seen) traceMarks(pen, sheet, world, ink.mark);
  pen.strokeStyle = CASING[light];
  pen.lineWidth = 3;
  pen.stroke();
  pen.fill();
}

/** Draws own layers over each other: areas, then lines, then marks of points, piece by piece. */
export function* paintLayers(
  pen: Pen,
  sheet: Sheet,
  layers: readonly DrawnLayer[],
  light: Light
): Work {
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  const view = boxOfSheet(sheet, MARGIN);
  for (const { features, ink } of layers) {
    const seen = features.map(projectFeature).filter(({ box }) => isTouching(box, view));
    for (let start = 0; start < seen.length; start += PIECE) {
      paintPiece(pen, sheet, seen.slice(start, start + PIECE), ink, light);
      yield 'rest';
    }
  }
}
