import { BoxIndex } from '../labels/box-index.ts';
import type { Box } from '../labels/box-index.ts';

/** Where a name stands beside its badge. */
export type NameSide = 'right' | 'left' | 'below' | 'above';

/** A name that should be written beside a badge. Pixels of the world at one zoom. */
export interface NameRequest {
  readonly id: string;
  readonly lines: readonly string[];
  readonly importance: number;
  /** Middle of the badge. */
  readonly x: number;
  readonly y: number;
}

export interface PlacedName {
  readonly side: NameSide;
  readonly box: Box;
}

/** Width in pixels of one line. */
export type MeasureLine = (line: string) => number;

/** Height of a line, and the gap between a badge's middle and its name, in pixels. */
export const NAME_LINE_HEIGHT = 14;
export const NAME_GAP = 17;

/** Longest line of a name in pixels, beyond which it is broken. */
const GREATEST_WIDTH = 112;

const SIDES: readonly NameSide[] = ['right', 'left', 'below', 'above'];

/** A name without the explanation some carry in brackets at the end. */
export const shortenName = (name: string): string => name.replace(/\s*\([^()]*\)$/, '');

/** Breaks a name into lines no longer than a badge's name may be, at spaces only. */
export function breakName(name: string, measure: MeasureLine): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(longer) > GREATEST_WIDTH) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function boxBeside({ x, y, lines }: NameRequest, side: NameSide, measure: MeasureLine): Box {
  const width = Math.max(...lines.map(measure)) + 2;
  const height = lines.length * NAME_LINE_HEIGHT;
  const left = {
    right: x + NAME_GAP,
    left: x - NAME_GAP - width,
    below: x - width / 2,
    above: x - width / 2
  };
  const top = {
    right: y - height / 2,
    left: y - height / 2,
    below: y + NAME_GAP,
    above: y - NAME_GAP - height
  };
  return {
    left: left[side],
    top: top[side],
    right: left[side] + width,
    bottom: top[side] + height
  };
}

/**
 * Finds for each name a side of its badge where it touches nothing in `taken` and no other name, the
 * important ones first. Names without such a side are left out.
 */
export function placeNames(
  requests: readonly NameRequest[],
  taken: readonly Box[],
  measure: MeasureLine
): ReadonlyMap<string, PlacedName> {
  const index = new BoxIndex();
  for (const box of taken) index.add(box);
  const placed = new Map<string, PlacedName>();
  for (const request of requests.toSorted((a, b) => a.importance - b.importance)) {
    const free = SIDES.map((side) => ({ side, box: boxBeside(request, side, measure) })).find(
      ({ box }) => !index.hits(box)
    );
    if (!free) continue;
    index.add(free.box);
    placed.set(request.id, free);
  }
  return placed;
}
