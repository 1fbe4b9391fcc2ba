import type { Atlas } from '../model/atlas.ts';
import type { Tour, TourStop } from '../model/itineraries/tour.ts';
import { EMPTY_JOURNEY } from './journey.ts';
import type { Journey, Stop } from './journey.ts';

function tourStopToStop({ place, event, time, dwell, talk }: TourStop, atlas: Atlas): Stop[] {
  const happened = atlas.events.find(({ id }) => id === event);
  const position = happened?.geometry.coordinates ?? atlas.places.get(place)?.position;
  if (!position) return [];
  return [{ position, place, ...(event === undefined ? {} : { event }), dwell, talk, hour: time }];
}

/**
 * A ready-made walk as a plan of the reader's own, to be changed and saved; what one tells stays with the
 * walk. Stops that the atlas does not have are left out.
 */
export const tourToJourney = ({ isRoundTrip, stops }: Tour, atlas: Atlas): Journey => ({
  ...EMPTY_JOURNEY,
  stops: stops.flatMap((stop) => tourStopToStop(stop, atlas)),
  roundTrip: isRoundTrip
});
