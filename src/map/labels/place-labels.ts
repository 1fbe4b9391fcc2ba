import { boxOfSheet, worldToSheet } from '../canvas/sheet.ts';
import type { Sheet } from '../canvas/sheet.ts';
import { isTouching, lengthOf, pointAt } from '../canvas/world.ts';
import type { WorldBox, WorldLine } from '../canvas/world.ts';
import { BoxIndex } from './box-index.ts';
import type { Box } from './box-index.ts';
import type { Label, Measure, PlacedLabel, TextRun } from './label.ts';
import { LineRuler } from './line-ruler.ts';
import type { SheetPoint } from './line-ruler.ts';
import type { Obstacle } from './label-obstacles.ts';
import { setTypeAtPoint, setTypeOnLine, widthOfLabel } from './set-type-on-line.ts';

/** Half the height of a box around a letter, as a share of the size of type. */
const HALF_HEIGHT = 0.56;

/** Boxes along a turned piece of text, one for each bit about as long as it is high. */
function boxesOf({ text, size, x, y, angle }: TextRun, width: number): Box[] {
  const half = size * HALF_HEIGHT;
  const count = text.length === 1 ? 1 : Math.max(1, Math.ceil(width / size));
  return Array.from({ length: count }, (_, index) => {
    const along = ((index + 0.5) / count - 0.5) * width;
    const [cx, cy] = [x + Math.cos(angle) * along, y + Math.sin(angle) * along];
    return { left: cx - half, right: cx + half, top: cy - half, bottom: cy + half };
  });
}

const isOnSheet = ({ left, top, right, bottom }: Box, sheet: Sheet): boolean =>
  left >= 0 && top >= 0 && right <= sheet.width && bottom <= sheet.height;

/** Distances from the middle of the line outward: 0, +every, -every, … */
function* middlesOf(length: number, every: number): Generator<number> {
  yield length / 2;
  for (let away = every; away < length / 2; away += every) {
    yield length / 2 + away;
    yield length / 2 - away;
  }
}

/** Shifts tried where the best place of a repetition is taken, as a share of the interval. */
const SHIFTS = [0, 0.12, -0.12, 0.24, -0.24, 0.36, -0.36] as const;

function createRuler(line: WorldLine, sheet: Sheet): LineRuler {
  const points = Array.from({ length: lengthOf(line) }, (_, index) => {
    const [x, y] = worldToSheet(sheet, pointAt(line, index));
    return { x, y };
  });
  return new LineRuler(points);
}

class Placing {
  readonly #taken = new BoxIndex();
  readonly #sheet: Sheet;
  readonly #view: WorldBox;
  readonly #measure: Measure;
  readonly placed: PlacedLabel[] = [];

  constructor(sheet: Sheet, measure: Measure, obstacles: readonly Obstacle[]) {
    this.#sheet = sheet;
    this.#view = boxOfSheet(sheet);
    this.#measure = measure;
    for (const { at, box } of obstacles) {
      const [x, y] = worldToSheet(sheet, at);
      const { left, top, right, bottom } = box;
      this.#taken.add({ left: x + left, top: y + top, right: x + right, bottom: y + bottom });
    }
  }

  place(label: Label): void {
    if ('point' in label.anchor) {
      const [x, y] = worldToSheet(this.#sheet, label.anchor.point);
      if (this.#holds({ x, y })) this.#take(label, setTypeAtPoint(label, x, y, this.#measure));
    } else if (isTouching(label.anchor.line.box, this.#view))
      this.#placeOnLine(label, label.anchor.line, label.anchor.every);
  }

  /** Whether the middle of a label is on the sheet: most of the city is not, and costs no type. */
  #holds({ x, y }: SheetPoint): boolean {
    return x >= 0 && y >= 0 && x <= this.#sheet.width && y <= this.#sheet.height;
  }

  #placeOnLine(label: Label, line: WorldLine, every: number): void {
    const ruler = createRuler(line, this.#sheet);
    if (ruler.length < widthOfLabel(label, this.#measure)) return;
    const interval = Math.min(every, ruler.length);
    for (const middle of middlesOf(ruler.length, every))
      SHIFTS.some((shift) => {
        const shifted = middle + shift * interval;
        if (!this.#holds(ruler.at(shifted))) return false;
        return this.#take(label, setTypeOnLine(label, ruler, shifted, this.#measure));
      });
  }

  /** Keeps the runs if they are on the sheet and free; says whether they are. */
  #take(label: Label, runs: readonly TextRun[] | undefined): boolean {
    if (!runs) return false;
    const boxes = runs.flatMap((run) =>
      boxesOf(run, this.#measure(run.text, label.style, run.size))
    );
    if (boxes.some((box) => !isOnSheet(box, this.#sheet) || this.#taken.hits(box))) return false;
    for (const box of boxes) this.#taken.add(box);
    this.placed.push({ label, runs });
    return true;
  }
}

/**
 * Gives every label a place where it touches no other and no obstacle, the important ones first.
 * Those that find none are left out. Places hang on the ground, not on the view, so that a pan
 * does not move them.
 */
export function placeLabels(
  labels: readonly Label[],
  sheet: Sheet,
  measure: Measure,
  obstacles: readonly Obstacle[] = []
): PlacedLabel[] {
  const placing = new Placing(sheet, measure, obstacles);
  for (const label of labels.toSorted((a, b) => a.priority - b.priority)) placing.place(label);
  return placing.placed;
}
