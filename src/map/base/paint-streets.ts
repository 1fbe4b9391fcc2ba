import type { StreetClass } from '../../model/base/base-map.ts';
import { boxOfSheet, trace } from '../canvas/sheet.ts';
import type { Sheet } from '../canvas/sheet.ts';
import type { Work } from '../canvas/sliced-work.ts';
import { isTouching, pixelsPerMetre } from '../canvas/world.ts';
import type { WorldBox } from '../canvas/world.ts';
import { levelOfDetail } from './level-of-detail.ts';
import type { LevelOfDetail } from './level-of-detail.ts';
import type { Palette } from './palette.ts';
import type { WorldBase, WorldFeature } from './project-base.ts';
import { bridgeRail, STREETS_BY_WEIGHT, streetStyle } from './street-style.ts';
import type { StreetStyle } from './street-style.ts';

interface StyledPath {
  readonly style: StreetStyle;
  readonly path: Path2D;
}

function createPath(
  sheet: Sheet,
  features: readonly WorldFeature<unknown>[],
  view: WorldBox
): Path2D | undefined {
  const inView = features.filter(({ box }) => isTouching(box, view));
  if (inView.length === 0) return undefined;
  const path = new Path2D();
  for (const { rings } of inView) for (const ring of rings) trace(path, sheet, ring);
  return path;
}

/** One path for each class that is drawn at the zoom, the lightest class first. */
function stylePaths<Street extends WorldFeature<unknown>>(
  sheet: Sheet,
  streets: readonly Street[],
  classOf: (street: Street) => StreetClass
): StyledPath[] {
  const view = boxOfSheet(sheet, 30);
  return STREETS_BY_WEIGHT.flatMap((streetClass) => {
    const style = streetStyle(streetClass, sheet.zoom);
    if (!style) return [];
    const path = createPath(
      sheet,
      streets.filter((street) => classOf(street) === streetClass),
      view
    );
    return path ? [{ style, path }] : [];
  });
}

/**
 * Houses stand within this many metres of the middle of a street. Near by, the yards of the largest
 * blocks have to be filled as well.
 */
const DEPTH_OF_HOUSES: Record<LevelOfDetail, number> = { city: 150, district: 150, street: 260 };

/** Tints the land along streets, for a base map that has no blocks. */
export function paintBuiltUp(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  { streets }: WorldBase,
  palette: Palette
): void {
  const width = 2 * DEPTH_OF_HOUSES[levelOfDetail(sheet.zoom)] * pixelsPerMetre(sheet.zoom);
  const housed = streets.filter(({ properties }) => properties.class !== 'path');
  const path = createPath(sheet, housed, boxOfSheet(sheet, width));
  if (!path) return;
  context.save();
  context.lineCap = 'round';
  context.lineWidth = width;
  context.strokeStyle = palette.block;
  context.stroke(path);
  context.restore();
}

const isSquare = ({ properties }: WorldBase['streets'][number]): boolean =>
  properties.class === 'square';

/** A square is a broad piece of ground; gardens and water lie on it. */
export function paintSquares(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  { streets }: WorldBase,
  palette: Palette
): void {
  context.lineCap = 'butt';
  context.strokeStyle = palette.street;
  for (const { style, path } of stylePaths(sheet, streets.filter(isSquare), () => 'square')) {
    context.lineWidth = style.width;
    context.stroke(path);
  }
}

/** The rails of bridges stand over the water only, not across the quays. */
function paintBridgeRails(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  { bridges }: WorldBase,
  water: Path2D,
  palette: Palette
): void {
  const rail = bridgeRail(sheet.zoom);
  if (rail === 0) return;
  context.save();
  context.clip(water);
  context.strokeStyle = palette.bridgeEdge;
  for (const { style, path } of stylePaths(sheet, bridges, ({ carries }) => carries)) {
    context.lineWidth = style.width + 2 * rail;
    context.stroke(path);
  }
  context.restore();
}

/** A street is a band of paper between two ink lines; where there is no room, a single line. */
export function* paintStreets(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  base: WorldBase,
  water: Path2D,
  palette: Palette
): Work {
  const paths = [
    ...stylePaths(sheet, base.bridges, ({ carries }) => carries),
    ...stylePaths(
      sheet,
      base.streets.filter((street) => !isSquare(street)),
      ({ properties }) => properties.class
    )
  ];
  // Edges end square, so that a street opens into its square without a line across.
  context.lineCap = 'butt';
  // All edges first, then all bands: crossings stay open.
  for (const { style, path } of paths) {
    if (style.edge === 0) continue;
    context.lineWidth = style.width + 2 * style.edge;
    context.strokeStyle = style.isMain ? palette.mainStreetEdge : palette.streetEdge;
    context.stroke(path);
  }
  paintBridgeRails(context, sheet, base, water, palette);
  yield 'rest';
  context.lineCap = 'round';
  for (const { style, path } of paths) {
    context.lineWidth = style.width;
    if (style.edge === 0)
      context.strokeStyle = style.isMain ? palette.mainStreetEdge : palette.streetLine;
    else context.strokeStyle = style.isMain ? palette.mainStreet : palette.street;
    context.stroke(path);
  }
}
