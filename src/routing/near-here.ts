import type { Position } from 'geojson';
import type { Atlas, AtlasEvent, Place } from '../model/atlas.ts';
import { metresBetween } from './street-graph.ts';

/** A place near by, and what happened there in these days. */
export interface NearPlace {
  readonly place: Place;
  /** Metres to where its badge stands. */
  readonly metres: number;
  /** In order of time. */
  readonly events: readonly AtlasEvent[];
}

/** Metres within which a place counts as near: one sees it from there. */
export const NEAR = 150;

/** The places near a position, the nearest first; places known only as an area are left out. */
export const nearHere = (
  { places, events }: Pick<Atlas, 'places' | 'events'>,
  position: Position,
  most = 3
): readonly NearPlace[] =>
  [...places.values()]
    .filter(({ zoneRadius }) => zoneRadius === undefined)
    .map((place) => ({ place, metres: metresBetween(position, place.position) }))
    .filter(({ metres }) => metres <= NEAR)
    .toSorted((a, b) => a.metres - b.metres)
    .slice(0, most)
    .map((near) => ({ ...near, events: events.filter((event) => event.place === near.place.id) }));
