import type { Sheet } from '../canvas/sheet.ts';
import { worldSize } from '../canvas/world.ts';
import type { Box } from '../labels/box-index.ts';
import type { GroundPath } from './ground.ts';

/** Lines on a sheet, in device pixels: `x, y, x, y, …`. */
export interface SheetLines {
  readonly lines: readonly (readonly number[])[];
  readonly isClosed: boolean;
  /** Around all of them, without their width. */
  readonly box: Box;
}

/** Puts lines of the ground onto a sheet, with `ratio` device pixels to a CSS pixel. */
export function projectGround(
  { lines, isClosed }: Pick<GroundPath, 'lines' | 'isClosed'>,
  sheet: Sheet,
  ratio: number
): SheetLines {
  const size = worldSize(sheet.zoom);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const projected = lines.map((line) =>
    line.flatMap(([worldX, worldY]) => {
      const x = (worldX * size - sheet.left) * ratio;
      const y = (worldY * size - sheet.top) * ratio;
      [left, top] = [Math.min(left, x), Math.min(top, y)];
      [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
      return [x, y];
    })
  );
  return { lines: projected, isClosed, box: { left, top, right, bottom } };
}

/** The path of lines on a sheet. */
export function pathAlong({ lines, isClosed }: SheetLines): Path2D {
  const path = new Path2D();
  for (const line of lines) {
    for (let index = 0; index + 1 < line.length; index += 2)
      if (index === 0) path.moveTo(line[0] ?? 0, line[1] ?? 0);
      else path.lineTo(line[index] ?? 0, line[index + 1] ?? 0);
    if (isClosed) path.closePath();
  }
  return path;
}

/** Length of the first line. */
export function lengthOf({ lines: [line = []] }: SheetLines): number {
  let length = 0;
  for (let index = 2; index + 1 < line.length; index += 2)
    length += Math.hypot(
      (line[index] ?? 0) - (line[index - 2] ?? 0),
      (line[index + 1] ?? 0) - (line[index - 1] ?? 0)
    );
  return length;
}
