import { boxOfSheet, worldToSheet } from '../canvas/sheet.ts';
import type { Sheet } from '../canvas/sheet.ts';
import type { Work } from '../canvas/sliced-work.ts';
import { isTouching, lengthOf, pointAt } from '../canvas/world.ts';
import type { WorldBox, WorldLine, WorldPoint } from '../canvas/world.ts';
import { BoxIndex } from './box-index.ts';
import type { Box } from './box-index.ts';
import type { Label, LineAnchor, Measure, PlacedLabel, TextRun } from './label.ts';
import { LineRuler } from './line-ruler.ts';
import type { SheetPoint } from './line-ruler.ts';
import type { Obstacle } from './label-obstacles.ts';
import { setTypeAtPoint } from './set-type-at-point.ts';
import { moveBeside, setTypeOnLine, widthOfLabel } from './set-type-on-line.ts';

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

/** No name is narrower than this share of its size of type for each letter. */
const NARROWEST_LETTER = 0.3;

/** Shifts tried where the best place of a repetition is taken, as a share of the interval. */
const SHIFTS = [0, 0.12, -0.12, 0.24, -0.24, 0.36, -0.36] as const;

/** The same for rivers, whose names must not be lost: all of the interval in small steps. */
const PATIENT_SHIFTS = [0, ...Array.from({ length: 7 }, (_, step) => (step + 1) * 0.07)].flatMap(
  (shift) => (shift === 0 ? [0] : [shift, -shift])
);

/** Two labels of one name stand at least this share of the interval apart; rivers are said less often. */
const APART = 0.4;
const APART_ON_WATER = 0.75;

/** Pixels between points along a line that names of rivers keep clear of. */
const STEP = 12;

/** Pixels around a bridge and around a bank that stay free. */
const BRIDGE_ROOM = 9;
const BANK_ROOM = 3;

function createRuler(line: WorldLine, sheet: Sheet): LineRuler {
  const points = Array.from({ length: lengthOf(line) }, (_, index) => {
    const [x, y] = worldToSheet(sheet, pointAt(line, index));
    return { x, y };
  });
  return new LineRuler(points);
}

/** Boxes along the part of a line that is on the sheet. */
function boxesAlong(line: WorldLine, sheet: Sheet, room: number): Box[] {
  const ruler = createRuler(line, sheet);
  return Array.from({ length: Math.ceil(ruler.length / STEP) + 1 }, (_, index) => {
    const { x, y } = ruler.at(index * STEP);
    return { left: x - room, right: x + room, top: y - room, bottom: y + room };
  }).filter(
    ({ left, top, right, bottom }) =>
      right > 0 && bottom > 0 && left < sheet.width && top < sheet.height
  );
}

/** What names must keep clear of. */
export interface Hindrances {
  readonly obstacles?: readonly Obstacle[];
  /** Only the names of rivers keep clear of these, */
  readonly bridges?: readonly WorldLine[];
  /** and only those of broad ones of these. */
  readonly banks?: readonly WorldLine[];
}

class Placing {
  readonly #taken = new BoxIndex();
  readonly #bridges: BoxIndex;
  readonly #banks: BoxIndex;
  readonly #written = new Map<string, SheetPoint[]>();
  readonly #sheet: Sheet;
  readonly #view: WorldBox;
  readonly #measure: Measure;
  readonly placed: PlacedLabel[] = [];

  constructor(
    sheet: Sheet,
    measure: Measure,
    { obstacles = [], bridges = [], banks = [] }: Hindrances
  ) {
    this.#sheet = sheet;
    this.#view = boxOfSheet(sheet);
    this.#measure = measure;
    for (const { at, box } of obstacles) {
      const [x, y] = worldToSheet(sheet, at);
      const { left, top, right, bottom } = box;
      this.#taken.add({ left: x + left, top: y + top, right: x + right, bottom: y + bottom });
    }
    this.#bridges = this.#indexLines(bridges, BRIDGE_ROOM);
    this.#banks = this.#indexLines(banks, BANK_ROOM);
  }

  #indexLines(lines: readonly WorldLine[], room: number): BoxIndex {
    const index = new BoxIndex();
    for (const line of lines)
      if (isTouching(line.box, this.#view))
        for (const box of boxesAlong(line, this.#sheet, room)) index.add(box);
    return index;
  }

  place(label: Label): void {
    const { anchor } = label;
    if ('points' in anchor) anchor.points.some((point) => this.#placeAtPoint(label, point));
    else if (isTouching(anchor.line.box, this.#view)) this.#placeOnLine(label, anchor);
  }

  #placeAtPoint(label: Label, point: WorldPoint): boolean {
    const [x, y] = worldToSheet(this.#sheet, point);
    const at = { x, y };
    if (this.#isWritten(label, at, Infinity)) return true;
    return this.#holds(at) && this.#take(label, at, setTypeAtPoint(label, x, y, this.#measure));
  }

  /** Whether the middle of a label is on the sheet: most of the city is not, and costs no type. */
  #holds({ x, y }: SheetPoint): boolean {
    return x >= 0 && y >= 0 && x <= this.#sheet.width && y <= this.#sheet.height;
  }

  /** Whether the same name stands within so many pixels already. */
  #isWritten({ text }: Label, { x, y }: SheetPoint, distance: number): boolean {
    const spots = this.#written.get(text) ?? [];
    return spots.some((spot) => Math.hypot(spot.x - x, spot.y - y) < distance);
  }

  #placeOnLine(label: Label, { line, every, beside }: LineAnchor): void {
    const ruler = createRuler(line, this.#sheet);
    // To measure type is dear: streets far too short for their name are passed over first.
    if (ruler.length < label.text.length * label.style.size * NARROWEST_LETTER) return;
    const width = widthOfLabel(label, this.#measure);
    if (ruler.length < width) return;
    const interval = Math.min(every, ruler.length);
    const apart = every * (beside ? APART_ON_WATER : APART);
    const shifts = (beside ? PATIENT_SHIFTS : SHIFTS).map((shift) => shift * interval);
    const place = (middle: number, pixels: number): boolean => {
      const at = ruler.at(middle);
      if (!this.#holds(at) || this.#isWritten(label, at, apart)) return false;
      if (pixels === 0 && this.#isCovered(label, at)) return false;
      const runs = setTypeOnLine(label, ruler, middle, this.#measure, width);
      return runs !== undefined && this.#take(label, at, moveBeside(runs, pixels));
    };
    for (const middle of middlesOf(ruler.length, every))
      [0, ...(beside ?? [])].some((pixels) =>
        shifts.some((shift) => place(middle + shift, pixels))
      );
  }

  /** Whether something stands where the middle of a label would be: no type has to be set then. */
  #isCovered({ style, anchor }: Label, { x, y }: SheetPoint): boolean {
    const half = style.size * 0.3;
    const core = { left: x - half, right: x + half, top: y - half, bottom: y + half };
    return this.#taken.hits(core) || ('beside' in anchor && this.#bridges.hits(core));
  }

  /** Keeps the runs if they are on the sheet and free; says whether they are. */
  #take(label: Label, at: SheetPoint, runs: readonly TextRun[]): boolean {
    const boxes = runs.flatMap((run) =>
      boxesOf(run, this.#measure(run.text, label.style, run.size))
    );
    const { beside } = 'line' in label.anchor ? label.anchor : {};
    const isBroad = beside !== undefined && beside.length > 0;
    const isFree = (box: Box): boolean =>
      isOnSheet(box, this.#sheet) &&
      !this.#taken.hits(box) &&
      !(beside && this.#bridges.hits(box)) &&
      !(isBroad && this.#banks.hits(box));
    if (!boxes.every(isFree)) return false;
    for (const box of boxes) this.#taken.add(box);
    this.#written.set(label.text, [...(this.#written.get(label.text) ?? []), at]);
    this.placed.push({ label, runs });
    return true;
  }
}

/** Labels placed between two looks at the clock. */
const LABELS_AT_ONCE = 24;

/**
 * Gives every label a place where it touches no other and no obstacle, the important ones first, some
 * at each step. Those that find none are left out. Places hang on the ground, not on the view, so
 * that a pan does not move them.
 */
export function* placeLabels(
  labels: readonly Label[],
  sheet: Sheet,
  measure: Measure,
  hindrances: Hindrances = {}
): Work<PlacedLabel[]> {
  const placing = new Placing(sheet, measure, hindrances);
  const inOrder = labels.toSorted((a, b) => a.priority - b.priority);
  for (const [index, label] of inOrder.entries()) {
    placing.place(label);
    if (index % LABELS_AT_ONCE === LABELS_AT_ONCE - 1) yield 'more';
  }
  return placing.placed;
}
