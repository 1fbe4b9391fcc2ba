import type { Position } from 'geojson';
import type { Itinerary } from './find-itinerary.ts';
import type { WayAnswer } from './find-way-at.ts';

/** Lines along the streets, [lon, lat]. */
export interface LinesToDraw {
  /** The ways that one walks, one for each leg that can be walked. */
  readonly legs: readonly (readonly Position[])[];
  /** The ways of today, where they differ from those. */
  readonly today: readonly (readonly Position[])[];
}

/** Metres by which a way must be longer to count as another one. */
const DETOUR = 1;

const isLine = ({ length }: readonly Position[]): boolean => length > 1;

/** The lines of a walk, and those of the same walk as it is today where they differ. */
export function itineraryToLines(walk: Itinerary, today: Itinerary): LinesToDraw {
  const ways = walk.legs.map(({ geometry }) => geometry);
  return {
    legs: ways.filter(isLine),
    today: today.legs
      .map(({ geometry }) => geometry)
      .filter((way, index) => isLine(way) && way.join() !== ways[index]?.join())
  };
}

/** The lines of an answer: the way of that hour, and that of today where the other one goes round. */
export function answerToLines({ then, today }: WayAnswer): LinesToDraw {
  const isOther = !then || (today && Math.abs(then.length - today.length) > DETOUR);
  return {
    legs: then ? [then.coordinates] : [],
    today: today && isOther ? [today.coordinates] : []
  };
}
