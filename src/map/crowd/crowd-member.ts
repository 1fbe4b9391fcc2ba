import type { Place } from '../../model/atlas.ts';
import type { PlaceState } from '../../situation/situation-at.ts';
import type { Sheet } from '../canvas/sheet.ts';
import { worldToSheet } from '../canvas/sheet.ts';
import { positionToWorld } from '../canvas/world.ts';
import type { Box } from '../labels/box-index.ts';
import type { RankedPlace } from '../places/arrange-places.ts';
import { importanceOf } from '../places/importance.ts';
import type { PlacedName } from '../places/place-names.ts';
import type { ThinnedBadge } from '../places/thin-badges.ts';
import type { CrowdInks } from './crowd-inks.ts';
import { HALO } from './crowd-inks.ts';
import type { MarkAt, ShapeAt } from './find-under-pointer.ts';
import { groundOf } from './ground.ts';
import type { GroundPath } from './ground.ts';
import type { PathItem } from './path-surface.ts';
import { paintPath } from './pens.ts';
import { lengthOf, pathAlong, projectGround } from './project-ground.ts';
import type { Stamp } from './stamp.ts';
import type { StampItem } from './stamp-surface.ts';
import { HALF_STAMP } from './stamps.ts';

/** The mark of a place on the sheet; its middle in device pixels. */
export interface MarkItem extends StampItem, MarkAt {
  stamp: Stamp | undefined;
}

/** A path of a place on the sheet. */
export interface ShapeItem extends PathItem, ShapeAt {
  /** Zones lie under areas, and bridges over them. */
  readonly level: number;
}

/** One place of the crowd, and what stands for it on the sheet that is shown. */
export interface Member extends RankedPlace {
  readonly ground: readonly GroundPath[];
  thinned: ThinnedBadge;
  state: PlaceState | undefined;
  isSelected: boolean;
  mark: MarkItem | undefined;
  shapes: readonly ShapeItem[];
}

export const createMember = (place: Place): Member => ({
  place,
  at: positionToWorld(place.position),
  importance: importanceOf(place),
  ground: groundOf(place),
  thinned: { size: 'dot', dx: 0, dy: 0 },
  state: undefined,
  isSelected: false,
  mark: undefined,
  shapes: []
});

const isOnSheet = ({ left, top, right, bottom }: Box, sheet: Sheet, ratio: number): boolean =>
  right > 0 && bottom > 0 && left < sheet.width * ratio && top < sheet.height * ratio;

/** What stamps the badge or dot of a place; `undefined` beyond the sheet. */
export function createMark(member: Member, sheet: Sheet, inks: CrowdInks): MarkItem | undefined {
  const { ratio } = inks;
  const { size, dx, dy } = member.thinned;
  const [atX, atY] = worldToSheet(sheet, member.at);
  const [x, y, half] = [
    (atX + dx) * ratio,
    (atY + dy) * ratio,
    Math.ceil(HALF_STAMP[size] * ratio)
  ];
  const [left, top] = [Math.round(x) - half, Math.round(y) - half];
  const box = { left, top, right: left + 2 * half, bottom: top + 2 * half };
  if (!isOnSheet(box, sheet, ratio)) return undefined;
  const stamp = member.state && inks.stamps.find(member.state, size);
  return { ...box, x, y, id: member.place.id, stamp };
}

/** Room around a path for its line, in CSS pixels: half the width of a bridge in its street. */
const MARGIN = 20;

const levelOf = (classes: string): number =>
  classes.includes('place-zone') ? 0 : classes.includes('place-bridge') ? 2 : 1;

/** What draws a path of a place; none beyond the sheet. */
function createShape(
  member: Member,
  ground: GroundPath,
  sheet: Sheet,
  inks: CrowdInks
): ShapeItem | undefined {
  const { ratio } = inks;
  const lines = projectGround(ground, sheet, ratio);
  const margin = MARGIN * ratio;
  const box = {
    left: Math.floor(lines.box.left - margin),
    top: Math.floor(lines.box.top - margin),
    right: Math.ceil(lines.box.right + margin),
    bottom: Math.ceil(lines.box.bottom + margin)
  };
  if (!isOnSheet(box, sheet, ratio)) return undefined;
  const path = pathAlong(lines);
  const hundredth = ground.isMeasured ? lengthOf(lines) / 100 : ratio;
  return {
    ...box,
    id: member.place.id,
    level: levelOf(ground.classes),
    found: ground.isFound ? [lines] : [],
    draw(context) {
      if (!member.state) return;
      const pen = inks.shapes.find(ground.classes, member.state, member.isSelected);
      if (pen) paintPath(context, path, pen, ratio, hundredth);
    }
  };
}

/** What draws a place on the ground. */
export const createShapes = (member: Member, sheet: Sheet, inks: CrowdInks): readonly ShapeItem[] =>
  member.ground.flatMap((ground) => createShape(member, ground, sheet, inks) ?? []);

/** The name of a place where it has room; `undefined` beyond the sheet. */
export function createName(
  { box: { left, top, right, bottom }, side }: PlacedName,
  lines: readonly string[],
  sheet: Sheet,
  inks: CrowdInks
): StampItem | undefined {
  const { ratio } = inks;
  const box = {
    left: Math.round((left - sheet.left - HALO) * ratio),
    top: Math.round((top - sheet.top - HALO) * ratio),
    right: Math.ceil((right - sheet.left + HALO) * ratio),
    bottom: Math.ceil((bottom - sheet.top + HALO) * ratio)
  };
  if (!isOnSheet(box, sheet, ratio)) return undefined;
  return { ...box, stamp: inks.findName(lines, side, right - left) };
}
