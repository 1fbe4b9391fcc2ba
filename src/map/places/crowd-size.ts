import type { Place } from '../../model/atlas.ts';

/** More places than this are drawn on a canvas: an element for each would be too slow. */
export const CROWD = 400;

/** The places on layers that are switched on. */
export const visiblePlaces = (
  places: ReadonlyMap<string, Place>,
  visibleLayers: ReadonlySet<string>
): readonly Place[] => [...places.values()].filter(({ layer }) => visibleLayers.has(layer));
