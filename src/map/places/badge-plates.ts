import type { Side } from '../../model/atlas.ts';
import type { PlaceState } from '../../situation/situation-at.ts';

/** What a plate stands for; `unrecorded` before the record begins. */
export type PlateSide = Side | 'unrecorded';

/**
 * Outlines of the plates around (0, 0), about 28 pixels across. The silhouette alone tells the side:
 * the map must be readable without colours.
 */
export const PLATE_OUTLINES: Readonly<Record<PlateSide, string>> = {
  mrc: 'M-13.5 0a13.5 13.5 0 1 0 27 0a13.5 13.5 0 1 0-27 0Z',
  government: 'M-12.5-13H12.5V1.5C12.5 8 6.5 12.5 0 15.5C-6.5 12.5-12.5 8-12.5 1.5Z',
  contested: 'M0-17 17 0 0 17-17 0Z',
  neutral: 'M-9-12H9a3 3 0 0 1 3 3V9a3 3 0 0 1-3 3H-9a3 3 0 0 1-3-3V-9a3 3 0 0 1 3-3Z',
  none: 'M-12 0a12 12 0 1 0 24 0a12 12 0 1 0-24 0Z',
  unknown: 'M-7-12.5H7L14 0 7 12.5H-7L-14 0Z',
  unrecorded: 'M-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0Z'
};

/** A plate or half of one. */
export interface Plate {
  readonly outline: string;
  /** Whose colour and line it is drawn in. */
  readonly side: PlateSide;
  readonly part: 'whole' | 'left' | 'right';
}

const plate = (shape: PlateSide, side: PlateSide, part: Plate['part']): Plate => ({
  outline: PLATE_OUTLINES[shape],
  side,
  part
});

/** One side fills the plate; contested places are halved between the two that fight for them. */
function createWholePlate(side: PlateSide): readonly Plate[] {
  if (side !== 'contested') return [plate(side, side, 'whole')];
  return [plate(side, 'government', 'left'), plate(side, 'mrc', 'right')];
}

/**
 * The plates of a state. Where two sides may hold the place, the left half has the shape of the
 * earlier and the right half that of the later.
 */
export function platesOf({ side, sides, uncertain }: PlaceState): readonly Plate[] {
  const [earlier, later] = [sides[0], sides.at(-1)];
  if (!uncertain || earlier === undefined || later === undefined || earlier === later)
    return createWholePlate(side ?? 'unrecorded');
  return [plate(earlier, earlier, 'left'), plate(later, later, 'right')];
}

const SATURATED: ReadonlySet<PlateSide> = new Set(['mrc', 'government', 'contested']);

/** Whether the pictogram is to be drawn in paper on ink, or in ink on paper. */
export const hasLightPictogram = (plates: readonly Plate[], { certainty }: PlaceState): boolean =>
  certainty !== 'low' && plates.every(({ side }) => SATURATED.has(side));
