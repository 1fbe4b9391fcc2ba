import { boxOfSheet, traceRings } from '../canvas/sheet.ts';
import type { Sheet } from '../canvas/sheet.ts';
import { isTouching } from '../canvas/world.ts';
import type { Palette } from './palette.ts';
import type { WorldBase, WorldFeature } from './project-base.ts';

/** How areas of one kind are inked; no edge where there is no room for one. */
export interface AreaInk {
  readonly fill: string | CanvasPattern;
  readonly edge?: string;
  /** Pixels. */
  readonly width?: number;
}

/** Zooms from which blocks have edges, and from which single buildings are drawn. */
const BLOCK_EDGES_FROM = 12.5;
const BUILDINGS_FROM = 13.5;

/** Fills areas, all in one path, and draws their edges. */
export function paintAreas(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  areas: readonly WorldFeature<unknown>[],
  inks: readonly AreaInk[]
): void {
  const view = boxOfSheet(sheet, 4);
  context.beginPath();
  for (const { rings, box } of areas) if (isTouching(box, view)) traceRings(context, sheet, rings);
  for (const { fill, edge, width = 0.7 } of inks) {
    context.fillStyle = fill;
    context.fill();
    if (edge === undefined) continue;
    context.strokeStyle = edge;
    context.lineWidth = width;
    context.stroke();
  }
}

/** Fills the land between the streets. */
export function paintBlocks(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  { blocks }: WorldBase,
  { block, blockEdge }: Palette
): void {
  const hasEdges = sheet.zoom >= BLOCK_EDGES_FROM;
  paintAreas(context, sheet, blocks, [
    hasEdges ? { fill: block, edge: blockEdge } : { fill: block }
  ]);
}

const isCemetery = ({ properties }: WorldBase['parks'][number]): boolean =>
  properties.kind === 'cemetery';

/** Washes parks and gardens in sage, cemeteries in a paler one. */
export function paintParks(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  { parks }: WorldBase,
  { park, parkEdge, cemetery }: Palette
): void {
  const gardens = parks.filter((area) => !isCemetery(area));
  paintAreas(context, sheet, gardens, [{ fill: park, edge: parkEdge }]);
  paintAreas(context, sheet, parks.filter(isCemetery), [{ fill: cemetery, edge: parkEdge }]);
}

/** Pixels between the strokes of a hatch, and how often finer its tile is drawn. */
const HATCH = 4;
const TILE_SCALE = 4;

/** A tile of ink strokes at 45°. */
function createHatchTile(ink: string): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  const side = HATCH * TILE_SCALE;
  tile.width = tile.height = side;
  const context = tile.getContext('2d');
  if (!context) return tile;
  context.strokeStyle = ink;
  context.lineWidth = 0.7 * TILE_SCALE;
  context.beginPath();
  // One stroke across the tile and the corners of its neighbours.
  for (const shift of [-side, 0, side]) {
    context.moveTo(shift - 1, side + 1);
    context.lineTo(shift + side + 1, -1);
  }
  context.stroke();
  return tile;
}

/** A hatch that hangs on the ground, so that it does not swim when the map is moved. */
function createHatch(
  context: CanvasRenderingContext2D,
  { left, top }: Sheet,
  ink: string
): CanvasPattern | undefined {
  const pattern = context.createPattern(createHatchTile(ink), 'repeat');
  const scale = 1 / TILE_SCALE;
  pattern?.setTransform(new DOMMatrix([scale, 0, 0, scale, -(left % HATCH), -(top % HATCH)]));
  return pattern ?? undefined;
}

/** Draws the landmarks as an engraver does: a wash, a hatch and an outline. */
export function paintBuildings(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  { footprints }: WorldBase,
  { building, buildingEdge, buildingHatch }: Palette
): void {
  if (sheet.zoom < BUILDINGS_FROM || footprints.length === 0) return;
  const hatch = sheet.zoom >= 15 ? createHatch(context, sheet, buildingHatch) : undefined;
  const wash: AreaInk = { fill: building };
  const outline: AreaInk = { fill: hatch ?? 'transparent', edge: buildingEdge, width: 0.9 };
  paintAreas(context, sheet, footprints, [wash, outline]);
}
