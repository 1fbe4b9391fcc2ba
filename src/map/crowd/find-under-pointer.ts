import type { SheetLines } from './project-ground.ts';

/** A mark on a sheet: its middle. */
export interface MarkAt {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What a place is on the ground, on a sheet. */
export interface ShapeAt {
  readonly id: string;
  readonly found: readonly SheetLines[];
}

/** How far from a mark's middle, and from a line, a pointer still takes it. */
export interface Reach {
  readonly mark: number;
  readonly line: number;
}

/** Squared distance of a point from the stretch between two others. */
function squaredDistance(
  x: number,
  y: number,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number
): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const squaredLength = alongX ** 2 + alongY ** 2;
  const share =
    squaredLength === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / squaredLength;
  const kept = Math.min(1, Math.max(0, share));
  return (x - fromX - kept * alongX) ** 2 + (y - fromY - kept * alongY) ** 2;
}

const isNearLine = (line: readonly number[], x: number, y: number, reach: number): boolean => {
  for (let index = 0; index + 3 < line.length; index += 2) {
    const [fromX = 0, fromY = 0, toX = 0, toY = 0] = line.slice(index, index + 4);
    if (squaredDistance(x, y, fromX, fromY, toX, toY) <= reach ** 2) return true;
  }
  return false;
};

/** Whether a point lies inside closed lines, holes in them left out: the even–odd rule. */
function isInside(lines: readonly (readonly number[])[], x: number, y: number): boolean {
  let isOdd = false;
  for (const line of lines) {
    let [lastX, lastY] = [line.at(-2) ?? 0, line.at(-1) ?? 0];
    for (let index = 0; index + 1 < line.length; index += 2) {
      const [atX, atY] = [line[index] ?? 0, line[index + 1] ?? 0];
      const isCrossed =
        atY > y !== lastY > y && x < ((lastX - atX) * (y - atY)) / (lastY - atY) + atX;
      if (isCrossed) isOdd = !isOdd;
      [lastX, lastY] = [atX, atY];
    }
  }
  return isOdd;
}

/** Whether a pointer is on a shape: inside an area, or as near to a line as `reach`. */
export const isOnShape = ({ found }: ShapeAt, x: number, y: number, reach: number): boolean =>
  found.some(({ lines, isClosed }) =>
    isClosed ? isInside(lines, x, y) : lines.some((line) => isNearLine(line, x, y, reach))
  );

/**
 * Id of the place under a pointer: that of the mark whose middle is nearest within reach, the upper of two
 * as near; or else that of the uppermost shape the pointer is on. All in the same pixels of one sheet, the
 * uppermost last.
 */
export function findUnderPointer(
  marks: readonly MarkAt[],
  shapes: readonly ShapeAt[],
  x: number,
  y: number,
  reach: Reach
): string | undefined {
  let nearest: { readonly id: string; readonly distance: number } | undefined;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance <= reach.mark && distance <= (nearest?.distance ?? Infinity))
      nearest = { id: mark.id, distance };
  }
  return nearest?.id ?? shapes.findLast((shape) => isOnShape(shape, x, y, reach.line))?.id;
}
