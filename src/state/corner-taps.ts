/** The staff taps so often, within so many milliseconds, in a square of so many CSS pixels at the upper left. */
const TAPS = 5;
const WITHIN = 4000;
const CORNER = 80;

/** A touch of the screen: its place in CSS pixels and its moment in milliseconds. */
export interface Tap {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** The row of taps in the corner, with one more; a tap elsewhere ends the row. */
export const withTap = (row: readonly Tap[], tap: Tap): readonly Tap[] =>
  tap.x < CORNER && tap.y < CORNER ? [...row.filter(({ at }) => tap.at - at < WITHIN), tap] : [];

/** Whether a row of taps is the sign of the staff. */
export const isStaffSign = (row: readonly Tap[]): boolean => row.length >= TAPS;
