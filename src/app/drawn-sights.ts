import type { DrawnSight } from '../map/sights/drawn-sight.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Sight } from '../model/sights/sight.ts';

/** The sights with what the map needs to draw them; those whose place could not be read are left out. */
export const drawnSights = ({ places }: Atlas, sights: readonly Sight[]): DrawnSight[] =>
  sights.flatMap(({ id, kind, place: placeId, towards }) => {
    const place = places.get(placeId);
    const target = places.get(towards ?? '');
    return place
      ? [
          {
            id,
            kind,
            at: place.position,
            outline: place.geometry,
            ...(place.heading === undefined ? {} : { heading: place.heading }),
            ...(target ? { towards: target.position } : {})
          }
        ]
      : [];
  });
