import { chapters, opening } from '../../geo/atlas.json';

/** What a screen plays while nobody is there unless it is told otherwise: the chapter in which a visit begins; ISO 8601. */
export const ATTRACT_DAYS: { readonly start: string; readonly end: string } = chapters.find(
  ({ start, end }) => start <= opening.time && opening.time < end
) ?? { start: opening.time, end: opening.time };
