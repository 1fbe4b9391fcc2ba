import type { Atlas, Claim, Place } from '../model/atlas.ts';
import { MINUTES_PER_HOUR } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { isActiveAt } from '../time/timespan.ts';
import type { Timespan } from '../time/timespan.ts';
import { findLastIndexAt } from './find-last-index-at.ts';
import type { PlaceState } from './place-state.ts';
import { createTimetables, StatesAt } from './states-at.ts';
import type { PlaceStates, Timetables } from './states-at.ts';

export type { PlaceState } from './place-state.ts';

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
  readonly states: PlaceStates;
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
    between: possible.find(({ between }) => between)?.between,
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
  readonly timetables: Timetables;
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
    timetables: createTimetables(
      new Map(places.map((place) => [place.id, createTimetable(place, atlas.span)]))
    ),
    changes: places.flatMap(listChanges).toSorted((a, b) => a.t - b.t)
  };
  indexes.set(atlas, index);
  return index;
}

/** The states of every place over the span, each list without gaps, in the order of the places. */
export const timetablesOf = (atlas: Atlas): readonly (readonly PlaceState[])[] => [
  ...indexOf(atlas).timetables.byId.values()
];

const timeOfChange = (change: Change): Instant => change.t;

/**
 * What holds in the city at `t`. Pure: the same atlas and instant give the same states.
 * An instant outside the span gives the state at its nearer edge. Costs in proportion to what changed,
 * not to the number of places: a state is looked up when it is asked for.
 */
export const situationAt = (atlas: Atlas, t: Instant): Situation => ({
  t,
  states: new StatesAt(indexOf(atlas).timetables, t),
  changes: changesBetween(atlas, t - MINUTES_PER_HOUR, t)
});

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
