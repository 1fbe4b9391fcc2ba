import type { AreaCells } from '../../model/area/area-cells.ts';
import { EMPTY_BOX, createWorldLine, unite } from '../canvas/world.ts';
import type { WorldBox, WorldLine } from '../canvas/world.ts';

/** Lines or rings of the world, with the box around them. */
export interface WorldLines {
  readonly lines: readonly WorldLine[];
  readonly box: WorldBox;
}

/** The cells and borders in world units, each by the object it was made from. */
export interface WorldArea {
  readonly linesOf: ReadonlyMap<object, WorldLines>;
  /** The box around all. */
  readonly box: WorldBox;
}

/** Projects cells and borders once, ready to be drawn at any view. */
export function projectArea({ cells, borders }: AreaCells): WorldArea {
  const linesOf = new Map<object, WorldLines>();
  let box = EMPTY_BOX;
  const add = (key: object, lines: readonly WorldLine[]): void => {
    const around = lines.reduce((all, line) => unite(all, line.box), EMPTY_BOX);
    linesOf.set(key, { lines, box: around });
    box = unite(box, around);
  };
  for (const cell of cells) add(cell, cell.geometry.coordinates.flat().map(createWorldLine));
  for (const border of borders) add(border, border.geometry.coordinates.map(createWorldLine));
  return { linesOf, box };
}
