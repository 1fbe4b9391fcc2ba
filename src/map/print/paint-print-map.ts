import type { Atlas } from '../../model/atlas.ts';
import type { BaseMap } from '../../model/base/base-map.ts';
import { paintBase } from '../base/paint-base.ts';
import { projectBase } from '../base/project-base.ts';
import { boxOfSheet } from '../canvas/sheet.ts';
import { runToEnd } from '../canvas/sliced-work.ts';
import { createWorldLine } from '../canvas/world.ts';
import { chooseLabels } from '../labels/choose-labels.ts';
import { createLettering } from '../labels/lettering.ts';
import type { LabelLanguage } from '../labels/name-style.ts';
import { createMeasure, paintLabels } from '../labels/paint-labels.ts';
import { placeLabels } from '../labels/place-labels.ts';
import { frameWalk } from './frame-walk.ts';
import { paintWalk } from './paint-walk.ts';
import { PRINT_PALETTE } from './print-palette.ts';
import type { WalkOnPaper } from './walk-on-paper.ts';

/** CSS pixels of the map; on a page it is as broad as the text. */
export const PRINT_SIZE = { width: 700, height: 540 } as const;

/** Dots for each CSS pixel: 300 to the inch where 700 px fill the 188 mm between the margins of Letter. */
const DENSITY = 3.2;

/** Draws the map of a walk for print, with the names of the ground. Takes about a second. */
export function paintPrintMap(
  canvas: HTMLCanvasElement,
  base: BaseMap,
  bounds: Atlas['bounds'],
  language: LabelLanguage,
  walk: WalkOnPaper
): void {
  const { width, height } = PRINT_SIZE;
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  const context = canvas.getContext('2d');
  if (!context || walk.stops.length === 0) return;
  context.scale(DENSITY, DENSITY);
  const sheet = frameWalk([...walk.stops, ...walk.legs.flat()], width, height);
  const world = projectBase(base);
  const [west, south, east, north] = bounds;
  const frame = createWorldLine([
    [west, south],
    [east, north]
  ]).box;
  runToEnd(paintBase(context, sheet, world, frame, PRINT_PALETTE));
  const lettering = createLettering(world);
  const labels = runToEnd(chooseLabels(lettering, sheet.zoom, language, boxOfSheet(sheet)));
  const { bridges, banks } = lettering;
  const placed = runToEnd(
    placeLabels(labels, sheet, createMeasure(context), { obstacles: [], bridges, banks })
  );
  runToEnd(paintLabels(context, placed, PRINT_PALETTE));
  paintWalk(context, sheet, walk);
}
