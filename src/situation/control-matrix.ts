import type { Atlas, Certainty, Claim, Place, Side } from '../model/atlas.ts';
import type { Instant } from '../time/instant.ts';
import type { Timespan } from '../time/timespan.ts';
import { timetablesOf } from './situation-at.ts';
import type { PlaceState } from './situation-at.ts';

/** Who held a place during `[start, end)`, a stretch in which neither that nor the doubt changes. */
export interface HeldStretch extends Timespan {
  /** By the best value of the claims; `undefined` before the record begins. */
  readonly side: Side | undefined;
  /** Every side that may hold the place, in order; more than one only where it is uncertain. */
  readonly sides: readonly Side[];
  /** Who fight for it, where it is or may be contested. */
  readonly between: PlaceState['between'];
  /** Whether the stretch lies between the earliest and the latest moment of a change. */
  readonly uncertain: boolean;
  readonly certainty: Certainty | undefined;
  readonly claim: Claim | undefined;
}

/** One place over the hours. */
export interface MatrixRow {
  readonly place: Place;
  /** Without gaps, from the first column to the end of the last. */
  readonly held: readonly HeldStretch[];
}

/** Places × hours. */
export interface ControlMatrix extends Timespan {
  /** Half-open columns of equal length; the last may be cut by the end. */
  readonly columns: readonly Timespan[];
  readonly rows: readonly MatrixRow[];
}

/** Whether two neighbouring states say the same of who held the place. */
const isSameHold = (a: HeldStretch, b: PlaceState): boolean =>
  a.claim === b.claim && a.uncertain === b.uncertain && a.sides.join() === b.sides.join();

function holdsDuring(timetable: readonly PlaceState[], { start, end }: Timespan): HeldStretch[] {
  const held: HeldStretch[] = [];
  for (const state of timetable) {
    if (state.end <= start || end <= state.start) continue;
    const cut = { start: Math.max(start, state.start), end: Math.min(end, state.end) };
    const last = held.at(-1);
    if (last && isSameHold(last, state)) held[held.length - 1] = { ...last, end: cut.end };
    else {
      const { side, sides, between, uncertain, certainty, claim } = state;
      held.push({ ...cut, side, sides, between, uncertain, certainty, claim });
    }
  }
  return held;
}

/**
 * Who held every place during `[from, until)`, in columns of `step` minutes. What lies outside the span
 * of the atlas is left out. Rows are in the order of the atlas: see `orderRows`.
 */
export function controlMatrix(
  atlas: Atlas,
  from: Instant,
  until: Instant,
  step: number
): ControlMatrix {
  const span = { start: Math.max(from, atlas.span.start), end: Math.min(until, atlas.span.end) };
  const count = Math.max(0, Math.ceil((span.end - span.start) / step));
  return {
    ...span,
    columns: Array.from({ length: count }, (_, index) => ({
      start: span.start + index * step,
      end: Math.min(span.start + (index + 1) * step, span.end)
    })),
    rows: timetablesOf(atlas).flatMap((timetable) => {
      const [first] = timetable;
      return first ? [{ place: first.place, held: holdsDuring(timetable, span) }] : [];
    })
  };
}

/** What of a row lies in a column, cut to it: one stretch, or more where something changes within. */
export const heldDuring = ({ held }: MatrixRow, { start, end }: Timespan): HeldStretch[] =>
  held
    .filter((stretch) => stretch.start < end && start < stretch.end)
    .map((stretch) => ({
      ...stretch,
      start: Math.max(start, stretch.start),
      end: Math.min(end, stretch.end)
    }));

/**
 * When a place fell to a party: the first moment (best value) at which the record has that party hold it,
 * wherever it went later. For a place it held when the record opens, that is the opening; `undefined` if it
 * never did.
 */
export const fallOf = ({ control }: Place, to: Side): Instant | undefined =>
  control.find(({ side }) => side === to)?.start;
