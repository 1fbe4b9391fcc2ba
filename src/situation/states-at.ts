import type { Instant } from '../time/instant.ts';
import { findLastIndexAt } from './find-last-index-at.ts';
import type { PlaceState } from './place-state.ts';

/** What is asked of a map of states by id of the place; it may know what sets it apart from others. */
export interface PlaceStates extends Iterable<[string, PlaceState]> {
  get(id: string): PlaceState | undefined;
  values(): Iterable<PlaceState>;
  /**
   * Ids of the places whose state may be another than in `before`; `undefined` where they cannot be told,
   * or are so many that comparing all costs less.
   */
  turnedSince?(before: PlaceStates): readonly string[] | undefined;
}

/** The states of every place over the span, each list without gaps, in the order of the places. */
export interface Timetables {
  readonly byId: ReadonlyMap<string, readonly PlaceState[]>;
  /** Every state that takes over from another one, in order of time. */
  readonly turns: readonly PlaceState[];
}

const startOf = (state: PlaceState): Instant => state.start;

/** Sorts the timetables of all places for being asked. */
export const createTimetables = (byId: Timetables['byId']): Timetables => ({
  byId,
  turns: [...byId.values()]
    .flatMap((timetable) => timetable.slice(1))
    .toSorted((a, b) => a.start - b.start)
});

/** The states at one instant. Nothing is made for a place before its state is asked for. */
export class StatesAt implements PlaceStates {
  readonly #timetables: Timetables;
  readonly #t: Instant;

  constructor(timetables: Timetables, t: Instant) {
    this.#timetables = timetables;
    this.#t = t;
  }

  get(id: string): PlaceState | undefined {
    const timetable = this.#timetables.byId.get(id);
    return timetable?.[Math.max(0, findLastIndexAt(timetable, startOf, this.#t))];
  }

  *values(): Iterable<PlaceState> {
    for (const [, state] of this) yield state;
  }

  *[Symbol.iterator](): Iterator<[string, PlaceState]> {
    for (const id of this.#timetables.byId.keys()) {
      const state = this.get(id);
      if (state) yield [id, state];
    }
  }

  turnedSince(before: PlaceStates): readonly string[] | undefined {
    if (!(before instanceof StatesAt) || before.#timetables !== this.#timetables) return undefined;
    const { turns } = this.#timetables;
    const [earlier, later] = [Math.min(before.#t, this.#t), Math.max(before.#t, this.#t)];
    const first = findLastIndexAt(turns, startOf, earlier) + 1;
    const end = findLastIndexAt(turns, startOf, later) + 1;
    return end - first > this.#timetables.byId.size
      ? undefined
      : turns.slice(first, end).map(({ place }) => place.id);
  }
}
