/** How much the map says: the whole city, a district of it, or single streets. */
export type LevelOfDetail = 'city' | 'district' | 'street';

/** Zooms at which the next level begins. */
const DISTRICT = 13;
const STREET = 15;

/** The level of detail of a zoom; half steps belong to the level below. */
export function levelOfDetail(zoom: number): LevelOfDetail {
  if (zoom < DISTRICT) return 'city';
  return zoom < STREET ? 'district' : 'street';
}
