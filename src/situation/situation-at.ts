import type { Atlas, Certainty, Claim, Passability, Place, Side } from '../model/atlas.ts';
import { MINUTES_PER_HOUR } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { isActiveAt } from '../time/timespan.ts';
import type { Timespan } from '../time/timespan.ts';

/** What holds at a place during `[start, end)`, a stretch in which nothing of it changes. */
export interface PlaceState extends Timespan {
  readonly place: Place;
  /** The claim whose best value covers the stretch; `undefined` before the record begins. */
  readonly claim: Claim | undefined;
  readonly side: Side | undefined;
  readonly since: Instant | undefined;
  readonly until: Instant | undefined;
  readonly certainty: Certainty | undefined;
  /** Whether the stretch lies between the earliest and the latest moment of a change. */
  readonly uncertain: boolean;
  /** Every side that may hold the place: one, or in an uncertain stretch all that can, in order. */
  readonly sides: readonly Side[];
  /** Bridges only. */
  readonly passability: Passability | undefined;
  /** Whether the place changed within the hour before. */
  readonly changed: boolean;
}

/** A claim that takes over from another one. */
export interface Change {
  readonly t: Instant;
  readonly place: Place;
  readonly claim: Claim;
  readonly before: Claim;
}

/** What holds in the whole city at one instant. */
export interface Situation {
  readonly t: Instant;
  /** By id of the place; an unchanged place keeps the same object from one instant to the next. */
  readonly states: ReadonlyMap<string, PlaceState>;
  /** What changed in the hour before, `(t - 60, t]`, in order of time. */
  readonly changes: readonly Change[];
}

/** Claims that may hold at `t`: begun at the earliest, not surely followed by the next one. */
export const possibleClaimsAt = (control: readonly Claim[], t: Instant): Claim[] =>
  control.filter((claim, index) => {
    const next = control[index + 1];
    const mayHaveBegun = index === 0 ? claim.start <= t : claim.beginning.earliest <= t;
    return mayHaveBegun && (next === undefined || t < next.beginning.latest);
  });

/** A change shows for one hour. The first claim is the state the record opens with, not a change. */
const isFresh = (control: readonly Claim[], t: Instant): boolean =>
  control.some(
    (claim, index) => index > 0 && claim.start <= t && t < claim.start + MINUTES_PER_HOUR
  );

function createState(place: Place, stretch: Timespan): PlaceState {
  const t = stretch.start;
  const claim = place.control.find((candidate) => isActiveAt(candidate, t));
  const possible = claim ? possibleClaimsAt(place.control, t) : [];
  return {
    ...stretch,
    place,
    claim,
    side: claim?.side,
    since: claim?.start,
    until: claim?.end,
    certainty: claim?.certainty,
    uncertain: possible.length > 1,
    sides: [...new Set(possible.map(({ side }) => side))],
    passability: claim?.passability,
    changed: isFresh(place.control, t)
  };
}

/** The states of a place over the span, without gaps, one for each stretch of sameness. */
function createTimetable(place: Place, span: Timespan): PlaceState[] {
  const turns = place.control.flatMap(({ start, beginning }) => [
    start,
    start + MINUTES_PER_HOUR,
    beginning.earliest,
    beginning.latest
  ]);
  const inside = turns.filter((turn) => span.start < turn && turn < span.end);
  const starts = [...new Set([span.start, ...inside])].toSorted((a, b) => a - b);
  return starts.map((start, index) =>
    createState(place, { start, end: starts[index + 1] ?? span.end })
  );
}

interface AtlasIndex {
  readonly timetables: readonly (readonly PlaceState[])[];
  readonly changes: readonly Change[];
}

const listChanges = (place: Place): Change[] =>
  place.control.flatMap((claim, index) => {
    const before = place.control[index - 1];
    return before ? [{ t: claim.start, place, claim, before }] : [];
  });

const indexes = new WeakMap<Atlas, AtlasIndex>();

/** The timetables of an atlas, made once for each atlas. */
function indexOf(atlas: Atlas): AtlasIndex {
  const known = indexes.get(atlas);
  if (known) return known;
  const places = [...atlas.places.values()];
  const index = {
    timetables: places.map((place) => createTimetable(place, atlas.span)),
    changes: places.flatMap(listChanges).toSorted((a, b) => a.t - b.t)
  };
  indexes.set(atlas, index);
  return index;
}

/** Position of the last item that begins at or before `t`; -1 if none does. */
function findLastIndexAt<Item>(
  items: readonly Item[],
  timeOf: (item: Item) => Instant,
  t: Instant
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && timeOf(item) <= t) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The states of every place over the span, each list without gaps, in the order of the places. */
export const timetablesOf = (atlas: Atlas): readonly (readonly PlaceState[])[] =>
  indexOf(atlas).timetables;

const startOf = (state: PlaceState): Instant => state.start;
const timeOfChange = (change: Change): Instant => change.t;

/**
 * What holds in the city at `t`. Pure: the same atlas and instant give the same states.
 * An instant outside the span gives the state at its nearer edge.
 */
export function situationAt(atlas: Atlas, t: Instant): Situation {
  const states = new Map<string, PlaceState>();
  for (const timetable of indexOf(atlas).timetables) {
    const state = timetable[Math.max(0, findLastIndexAt(timetable, startOf, t))];
    if (state) states.set(state.place.id, state);
  }
  return { t, states, changes: changesBetween(atlas, t - MINUTES_PER_HOUR, t) };
}

/** Changes in `(after, until]`, in order of time. */
export function changesBetween(atlas: Atlas, after: Instant, until: Instant): readonly Change[] {
  const { changes } = indexOf(atlas);
  return changes.slice(
    findLastIndexAt(changes, timeOfChange, after) + 1,
    findLastIndexAt(changes, timeOfChange, until) + 1
  );
}

/** The first moment after `t` at which a place changes. */
export function findNextChange(atlas: Atlas, t: Instant): Instant | undefined {
  const { changes } = indexOf(atlas);
  return changes[findLastIndexAt(changes, timeOfChange, t) + 1]?.t;
}

/** The last moment before `t` at which a place changed. */
export function findPreviousChange(atlas: Atlas, t: Instant): Instant | undefined {
  const { changes } = indexOf(atlas);
  return changes[findLastIndexAt(changes, timeOfChange, t - 1)]?.t;
}
