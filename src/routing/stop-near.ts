import type { Position } from 'geojson';
import type { Atlas } from '../model/atlas.ts';
import { placeToStop, positionToStop } from './journey.ts';
import type { Stop } from './journey.ts';
import { metresBetween } from './street-graph.ts';

/**
 * A stop at a point of the map: the nearest place whose badge is within `reach` metres, or the point itself.
 * @param position [lon, lat]
 */
export function stopNear(
  { places }: Pick<Atlas, 'places'>,
  position: Position,
  reach: number
): Stop {
  const [nearest] = [...places.values()]
    .map((place) => ({ place, metres: metresBetween(place.position, position) }))
    .filter(({ metres }) => metres <= reach)
    .toSorted((a, b) => a.metres - b.metres);
  return nearest ? placeToStop(nearest.place) : positionToStop(position);
}
