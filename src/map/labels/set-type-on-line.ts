import { ASIDE_SHARE } from './label.ts';
import type { Label, LabelStyle, Measure, TextRun } from './label.ts';
import type { LineRuler } from './line-ruler.ts';

/** A letter or a word with the room it takes along the line. */
export interface Sort {
  readonly text: string;
  readonly size: number;
  readonly advance: number;
}

/** Greatest turn from one letter to the next, and over the whole label, in radians. */
const SHARPEST_TURN = 0.45;
const GREATEST_BEND = 1.3;

/** A line this close to its chord, in pixels, is straight enough for one piece of text. */
const STRAIGHT = 1.2;

const turnBetween = (a: number, b: number): number =>
  Math.abs(Math.atan2(Math.sin(b - a), Math.cos(b - a)));

/** Letters one by one with their spacing. */
export function sortsOf(text: string, style: LabelStyle, size: number, measure: Measure): Sort[] {
  return Array.from(text, (letter) => ({
    text: letter,
    size,
    advance: measure(letter, style, size) + style.spacing * size
  }));
}

/** Everything a label says, letter by letter. */
function lettersOf({ text, aside, style }: Label, measure: Measure): Sort[] {
  const letters = sortsOf(text, style, style.size, measure);
  if (aside === undefined) return letters;
  return [...letters, ...sortsOf(` (${aside})`, style, style.size * ASIDE_SHARE, measure)];
}

/** The same in whole pieces, for a straight line; spaced type stays in letters. */
function piecesOf(label: Label, measure: Measure): Sort[] {
  const { text, aside, style } = label;
  if (style.spacing > 0) return lettersOf(label, measure);
  const piece = (part: string, size: number) => ({
    text: part,
    size,
    advance: measure(part, style, size)
  });
  const main = piece(text, style.size);
  return aside === undefined ? [main] : [main, piece(` (${aside})`, style.size * ASIDE_SHARE)];
}

export const widthOfSorts = (sorts: readonly Sort[]): number =>
  sorts.reduce((width, { advance }) => width + advance, 0);

/** Length in pixels a label takes along its line. */
export const widthOfLabel = (label: Label, measure: Measure): number =>
  widthOfSorts(piecesOf(label, measure)) - label.style.spacing * label.style.size;

function isStraight(ruler: LineRuler, start: number, end: number): boolean {
  const [a, b] = [ruler.at(start), ruler.at(end)];
  const chord = Math.hypot(b.x - a.x, b.y - a.y);
  return [0.2, 0.35, 0.5, 0.65, 0.8].every((share) => {
    const point = ruler.at(start + (end - start) * share);
    const area = (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
    return Math.abs(area) <= STRAIGHT * chord;
  });
}

/** Lays sorts along the line from `start`; `direction` -1 walks it backwards. */
function layOut(
  sorts: readonly Sort[],
  ruler: LineRuler,
  start: number,
  direction: 1 | -1
): TextRun[] {
  let walked = 0;
  return sorts.map(({ text, size, advance }) => {
    const from = ruler.at(start + direction * walked);
    const to = ruler.at(start + direction * (walked + advance));
    walked += advance;
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    return { text, size, x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, angle };
  });
}

function isSmooth(runs: readonly TextRun[]): boolean {
  const first = runs[0]?.angle ?? 0;
  return runs.every(({ angle }, index) => {
    const before = runs[index - 1]?.angle ?? angle;
    return (
      turnBetween(before, angle) <= SHARPEST_TURN && turnBetween(first, angle) <= GREATEST_BEND
    );
  });
}

/**
 * Sets a label on a line so that its middle lies `middle` pixels from the start and it reads from
 * left to right; `width` is that of the label, if it is known. Gives `undefined` where the line is too short or too bent for it.
 */
export function setTypeOnLine(
  label: Label,
  ruler: LineRuler,
  middle: number,
  measure: Measure,
  width = widthOfLabel(label, measure)
): TextRun[] | undefined {
  const [start, end] = [middle - width / 2, middle + width / 2];
  if (start < 0 || end > ruler.length) return undefined;
  const isForward = ruler.at(start).x <= ruler.at(end).x;
  const sorts = isStraight(ruler, start, end)
    ? piecesOf(label, measure)
    : lettersOf(label, measure);
  const runs = layOut(sorts, ruler, isForward ? start : end, isForward ? 1 : -1);
  return isSmooth(runs) ? runs : undefined;
}

/** Moves letters to the right of their reading direction, which on a level line is down. */
export const moveBeside = (runs: readonly TextRun[], pixels: number): TextRun[] =>
  runs.map((run) => ({
    ...run,
    x: run.x - Math.sin(run.angle) * pixels,
    y: run.y + Math.cos(run.angle) * pixels
  }));
