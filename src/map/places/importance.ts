import type { Place, PlaceKind } from '../../model/atlas.ts';

/** The lower, the sooner a kind is shown in full: what the two sides set out to hold comes first. */
const RANKS: Record<PlaceKind, number> = {
  palace: 0,
  institute: -2,
  fortress: 1,
  town: 1,
  heights: 2,
  station: 2,
  telephone: 2,
  'ship-mooring': 2,
  bridge: 3,
  telegraph: 3,
  post: 3,
  bank: 3,
  'power-station': 3,
  government: 3,
  school: 4,
  arsenal: 4,
  square: 4,
  works: 5,
  prison: 5,
  press: 5,
  barracks: 6,
  police: 6,
  hotel: 6,
  theatre: 6,
  street: 6,
  newspaper: 6,
  embassy: 7,
  house: 7,
  flat: 7,
  hospital: 8
};

/** Changes of hands beyond this many make a place no more important. */
const COUNTED_CHANGES = 4;

/** Rank of a place among all: its kind, raised by what happened there. The lower, the more important. */
export const importanceOf = ({ kind, toldByFiges, control }: Place): number =>
  RANKS[kind] - (toldByFiges ? 1 : 0) - Math.min(COUNTED_CHANGES, control.length - 1) / 2;

/** Places up to this rank are drawn in full even where the whole city is in view. */
export const FULL_IN_CITY = 2;

/** Places up to this rank get their name a zoom earlier than the rest. */
export const NAMED_EARLY = 2.5;
