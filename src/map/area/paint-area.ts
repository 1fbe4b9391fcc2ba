import type { Party } from '../../model/atlas.ts';
import type { Area } from '../../situation/area-at.ts';
import type { Light } from '../canvas/sheet-layer.ts';
import { boxOfSheet, trace, traceRings } from '../canvas/sheet.ts';
import type { Sheet } from '../canvas/sheet.ts';
import type { Work } from '../canvas/sliced-work.ts';
import { isTouching, worldSize } from '../canvas/world.ts';
import type { WorldBox } from '../canvas/world.ts';
import { createAreaInk, edgeInk } from './area-ink.ts';
import type { WorldArea } from './project-area.ts';

/** Widths in pixels of the strokes that wear a soft edge away, and how much each takes. */
const FEATHER = [30, 21, 12] as const;
const WEAR = 0.34;

/** Lines of all keys that can be seen, added to the current path. */
function traceSeen(
  pen: CanvasRenderingContext2D,
  sheet: Sheet,
  world: WorldArea,
  keys: readonly object[],
  closed: boolean
): void {
  const view = boxOfSheet(sheet, 40);
  pen.beginPath();
  for (const key of keys) {
    const seen = world.linesOf.get(key);
    if (!seen || !isTouching(seen.box, view)) continue;
    if (closed) traceRings(pen, sheet, seen.lines);
    else for (const line of seen.lines) trace(pen, sheet, line);
  }
}

/** Wears the paint away along the current path, the more the nearer. */
function feather(pen: CanvasRenderingContext2D): void {
  pen.save();
  pen.globalCompositeOperation = 'destination-out';
  pen.globalAlpha = WEAR;
  for (const width of FEATHER) {
    pen.lineWidth = width;
    pen.stroke();
  }
  pen.restore();
}

function traceBox(pen: CanvasRenderingContext2D, sheet: Sheet, box: WorldBox): void {
  const size = worldSize(sheet.zoom);
  pen.beginPath();
  pen.rect(
    box.west * size - sheet.left,
    box.north * size - sheet.top,
    (box.east - box.west) * size,
    (box.south - box.north) * size
  );
}

/** Washes the ground by side, one path for each claim; no line where nobody can say where it ran. */
export function* paintArea(
  pen: CanvasRenderingContext2D,
  sheet: Sheet,
  world: WorldArea,
  area: Area,
  light: Light,
  parties: readonly Party[]
): Work {
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  for (const part of area.parts) {
    const ink = createAreaInk(pen, sheet, part, light, parties);
    if (!ink) continue;
    traceSeen(pen, sheet, world, part.cells, true);
    pen.fillStyle = ink;
    pen.fill();
    yield 'rest';
  }
  const bordersOf = (soft: boolean): object[] =>
    area.edges.filter((edge) => edge.soft === soft).map(({ border }) => border);
  traceSeen(pen, sheet, world, bordersOf(true), false);
  feather(pen);
  traceBox(pen, sheet, world.box);
  feather(pen);
  yield 'rest';
  traceSeen(pen, sheet, world, bordersOf(false), false);
  pen.strokeStyle = edgeInk(light);
  pen.globalAlpha = 0.6;
  pen.lineWidth = 1.2;
  pen.stroke();
  pen.globalAlpha = 1;
}
