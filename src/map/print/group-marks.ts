/** A numbered mark on a sheet, in CSS pixels. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  /** `3`, or `1, 7` where two stops stand at one place. */
  readonly text: string;
  readonly isStart: boolean;
}

/** Puts stops that stand closer together than `room` pixels into one mark, with all their numbers. */
export function groupMarks(
  points: readonly (readonly [x: number, y: number])[],
  room: number
): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [index, [x, y]] of points.entries()) {
    const near = marks.findIndex((mark) => Math.hypot(mark.x - x, mark.y - y) < room);
    const mark = marks[near];
    const number = String(index + 1);
    if (mark) marks[near] = { ...mark, text: `${mark.text}, ${number}` };
    else marks.push({ x, y, text: number, isStart: index === 0 });
  }
  return marks;
}
