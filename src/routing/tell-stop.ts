import type { Atlas, LocalText, Support } from '../model/atlas.ts';
import type { TourStop } from '../model/itineraries/tour.ts';
import type { Stop } from './journey.ts';
import { isStopOfTour } from './tour-told.ts';

/** What is told at a stop of a walk, and what that rests on. */
export interface StopTold extends Support {
  /** In the order in which it is told; empty for a mere point of the map. */
  readonly happened: readonly LocalText[];
  /** What a walker sees there today. */
  readonly sees?: LocalText;
}

/**
 * Tells of a stop: what a ready-made walk tells there at that hour, else what the atlas says of its event,
 * else why the place matters and who held it at the hour the stop tells of.
 * @param tourStops stops of the ready-made walks, if they are at hand
 */
export function tellStop(
  { places, events, recordStart }: Pick<Atlas, 'places' | 'events' | 'recordStart'>,
  { place: placeId, event: eventId, hour }: Pick<Stop, 'place' | 'event' | 'hour'>,
  tourStops: readonly TourStop[] = []
): StopTold {
  const event = eventId === undefined ? undefined : events.find(({ id }) => id === eventId);
  const place = places.get(placeId ?? event?.place ?? '');
  const told = tourStops.find((stop) =>
    isStopOfTour({ place: place?.id, event: event?.id, hour }, stop)
  );
  if (told) return { ...supportOf(told), happened: [told.tells], sees: told.sees };
  const sees = place ? { sees: place.today } : {};
  if (event) return { ...supportOf(event), happened: [event.summary], ...sees };
  if (!place) return { citations: [], happened: [] };
  const claim =
    hour === undefined || hour < recordStart
      ? undefined
      : place.control.findLast(({ start }) => start <= hour);
  if (!claim) return { citations: [], happened: [place.significance], ...sees };
  return { ...supportOf(claim), happened: [place.significance, claim.summary], ...sees };
}

const supportOf = ({ citations, inference }: Support): Support => ({
  citations,
  ...(inference ? { inference } : {})
});
