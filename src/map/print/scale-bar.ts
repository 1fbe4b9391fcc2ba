import { pixelsPerMetre } from '../canvas/world.ts';

/** Round lengths a scale bar may have, in metres. */
const LENGTHS = [50, 100, 200, 500, 1000, 2000, 5000] as const;

/** The longest round length, in metres, whose bar takes no more than `most` pixels at a zoom. */
export function chooseScale(zoom: number, most: number): { metres: number; pixels: number } {
  const each = pixelsPerMetre(zoom);
  const metres = LENGTHS.findLast((length) => length * each <= most) ?? LENGTHS[0];
  return { metres, pixels: metres * each };
}
