import type { Party, Side } from '../../model/atlas.ts';
import type { Partyless } from '../../model/side.ts';
import type { PlaceState } from '../../situation/situation-at.ts';
import { hatchIdOf } from './hatch.ts';

/** What a plate stands for; `unrecorded` before the record begins. */
export type PlateSide = Side;

/**
 * Outlines of the plates of places that no party holds, around (0, 0), about 28 pixels across. The silhouette
 * alone tells the side: the map must be readable without colours.
 */
const OUTLINES: Readonly<Record<Partyless | 'unrecorded', string>> = {
  contested: 'M0-17 17 0 0 17-17 0Z',
  neutral: 'M-9-12H9a3 3 0 0 1 3 3V9a3 3 0 0 1-3 3H-9a3 3 0 0 1-3-3V-9a3 3 0 0 1 3-3Z',
  none: 'M-12 0a12 12 0 1 0 24 0a12 12 0 1 0-24 0Z',
  unknown: 'M-7-12.5H7L14 0 7 12.5H-7L-14 0Z',
  unrecorded: 'M-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0Z'
};

const isPartyless = (side: PlateSide): side is keyof typeof OUTLINES => side in OUTLINES;

/** The outline of the plates of a side. */
export const outlineOf = (side: PlateSide, parties: readonly Party[]): string =>
  parties.find(({ id }) => id === side)?.sign ?? OUTLINES[isPartyless(side) ? side : 'unrecorded'];

/** A plate or half of one. */
export interface Plate {
  readonly outline: string;
  /** Whose colour and line it is drawn in. */
  readonly side: PlateSide;
  readonly part: 'whole' | 'left' | 'right';
  /** Id of the pattern that fills it instead of a colour. */
  readonly hatch: string | undefined;
}

/**
 * The plates of a state. Where two sides may hold the place, the left half has the shape of the
 * earlier and the right half that of the later; a contested place is halved between the two that fight for it.
 */
export function platesOf(
  { side, sides, between, uncertain }: PlaceState,
  parties: readonly Party[]
): readonly Plate[] {
  const plate = (shape: PlateSide, one: PlateSide, part: Plate['part']): Plate => ({
    outline: outlineOf(shape, parties),
    side: one,
    part,
    hatch: one === 'contested' && between ? hatchIdOf(...between) : undefined
  });
  const [earlier, later] = [sides[0], sides.at(-1)];
  if (uncertain && earlier !== undefined && later !== undefined && earlier !== later)
    return [plate(earlier, earlier, 'left'), plate(later, later, 'right')];
  if (side !== 'contested' || !between)
    return [plate(side ?? 'unrecorded', side ?? 'unrecorded', 'whole')];
  return [plate(side, between[0], 'left'), plate(side, between[1], 'right')];
}

/** Whether the pictogram is to be drawn in paper on ink, or in ink on paper. */
export const hasLightPictogram = (
  plates: readonly Plate[],
  { certainty }: PlaceState,
  parties: readonly Party[]
): boolean =>
  certainty !== 'low' &&
  plates.every(({ side }) => side === 'contested' || parties.some(({ id }) => id === side));
