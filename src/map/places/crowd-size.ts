import type { Place } from '../../model/atlas.ts';

/**
 * More places than this are drawn on a canvas. With an element for each, an hour's step took the processor
 * 10 ms at 200 places, so about a whole frame at 400; the canvas took 3.4 ms at 1,000 (two busy cores, e2e/bench).
 */
export const CROWD = 400;

/** The places on layers that are switched on. */
export const visiblePlaces = (
  places: ReadonlyMap<string, Place>,
  visibleLayers: ReadonlySet<string>
): readonly Place[] => [...places.values()].filter(({ layer }) => visibleLayers.has(layer));
