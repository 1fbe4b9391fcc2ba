import type { StreetClass } from '../../model/base/base-map.ts';
import { boxOfSheet, trace } from '../canvas/sheet.ts';
import type { Sheet } from '../canvas/sheet.ts';
import { isTouching, pixelsPerMetre } from '../canvas/world.ts';
import { levelOfDetail } from './level-of-detail.ts';
import type { LevelOfDetail } from './level-of-detail.ts';
import type { Palette } from './palette.ts';
import type { WorldBase, WorldFeature } from './project-base.ts';
import { STREETS_BY_WEIGHT, streetStyle } from './street-style.ts';
import type { StreetStyle } from './street-style.ts';

interface StyledPath {
  readonly style: StreetStyle;
  readonly streetClass: StreetClass;
  readonly path: Path2D;
}

function createPath(sheet: Sheet, features: readonly WorldFeature<unknown>[]): Path2D {
  const path = new Path2D();
  for (const { rings } of features) for (const ring of rings) trace(path, sheet, ring);
  return path;
}

function styledPathsOf(sheet: Sheet, { streets }: WorldBase): StyledPath[] {
  const view = boxOfSheet(sheet, 30);
  const inView = streets.filter(({ box }) => isTouching(box, view));
  return STREETS_BY_WEIGHT.flatMap((streetClass) => {
    const style = streetStyle(streetClass, sheet.zoom);
    const features = inView.filter(({ properties }) => properties.class === streetClass);
    return style && features.length > 0
      ? [{ style, streetClass, path: createPath(sheet, features) }]
      : [];
  });
}

/**
 * Houses stand within this many metres of the middle of a street. Near by, the yards of the largest
 * blocks have to be filled as well.
 */
const DEPTH_OF_HOUSES: Record<LevelOfDetail, number> = { city: 150, district: 150, street: 260 };

/** Tints the land along streets, so that the city stands out from the fields around it. */
export function paintBuiltUp(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  { streets }: WorldBase,
  palette: Palette
): void {
  const width = 2 * DEPTH_OF_HOUSES[levelOfDetail(sheet.zoom)] * pixelsPerMetre(sheet.zoom);
  const view = boxOfSheet(sheet, width);
  const housed = streets.filter(
    ({ properties, box }) =>
      properties.class !== 'bridge' && properties.class !== 'path' && isTouching(box, view)
  );
  context.save();
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.lineWidth = width;
  context.strokeStyle = palette.builtUp;
  context.stroke(createPath(sheet, housed));
  context.restore();
}

/** A street is a band of paper between two ink lines; where there is no room, a single line. */
export function paintStreets(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  base: WorldBase,
  palette: Palette
): void {
  const paths = styledPathsOf(sheet, base);
  context.save();
  context.lineJoin = 'round';
  context.lineCap = 'round';
  // All edges first, then all bands: crossings stay open.
  for (const { style, path } of paths) {
    if (style.edge === 0) continue;
    context.lineWidth = style.width + 2 * style.edge;
    context.strokeStyle = style.isMain ? palette.mainStreetEdge : palette.streetEdge;
    context.stroke(path);
  }
  for (const { style, path } of paths) {
    context.lineWidth = style.width;
    if (style.edge === 0)
      context.strokeStyle = style.isMain ? palette.mainStreetEdge : palette.streetLine;
    else context.strokeStyle = style.isMain ? palette.mainStreet : palette.street;
    context.stroke(path);
  }
  context.restore();
}

/** A railway: an ink line, from district zoom on with the white dashes of the staff maps. */
export function paintRail(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  { rail }: WorldBase,
  palette: Palette
): void {
  const view = boxOfSheet(sheet, 20);
  const path = createPath(
    sheet,
    rail.filter(({ box }) => isTouching(box, view))
  );
  const isBold = sheet.zoom >= 13;
  context.save();
  context.lineJoin = 'round';
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
