import type { StreetClass } from '../../model/base/base-map.ts';
import { pixelsPerMetre } from '../canvas/world.ts';
import { levelOfDetail } from './level-of-detail.ts';

/** How a class of street is drawn at a zoom; widths in CSS pixels. */
export interface StreetStyle {
  /** Width of the carriageway with its pavements. */
  readonly width: number;
  /** Width of the line at each side; 0 where there is no room for one. */
  readonly edge: number;
  readonly isMain: boolean;
}

interface StreetClassStyle {
  /** Metres from house to house, as `model/base/street-widths.ts` leaves between the blocks. */
  readonly metres: number;
  /** Narrowest line in pixels, and the zoom from which the class is drawn at all. */
  readonly least: number;
  readonly from: number;
}

const CLASSES: Record<StreetClass, StreetClassStyle> = {
  prospekt: { metres: 26, least: 1.3, from: 9 },
  embankment: { metres: 16, least: 0.8, from: 12 },
  street: { metres: 15, least: 0.7, from: 12 },
  bridge: { metres: 18, least: 1.2, from: 11 },
  square: { metres: 36, least: 0.8, from: 13 },
  lane: { metres: 9, least: 0.6, from: 13 },
  path: { metres: 4, least: 0.6, from: 14.5 }
};

/** Classes in the order of drawing, so that a prospekt crosses over a lane. */
export const STREETS_BY_WEIGHT: readonly StreetClass[] = [
  'path',
  'lane',
  'square',
  'street',
  'embankment',
  'bridge',
  'prospekt'
];

/** The style of a class at a zoom, or `undefined` where it is left out. */
export function streetStyle(streetClass: StreetClass, zoom: number): StreetStyle | undefined {
  const { metres, least, from } = CLASSES[streetClass];
  if (zoom < from) return undefined;
  const width = Math.max(least, metres * pixelsPerMetre(zoom));
  // A square is open ground: the houses around it are its edge.
  const isRoomy = levelOfDetail(zoom) !== 'city' && width >= 2 && streetClass !== 'square';
  return { width, edge: isRoomy ? (width < 5 ? 0.6 : 0.9) : 0, isMain: streetClass === 'prospekt' };
}

/** Zoom from which bridges have rails, and the width of a rail in pixels. */
const RAILS_FROM = 12.5;

/** Width of the ink line along each side of a bridge at a zoom; 0 where there is no room. */
export const bridgeRail = (zoom: number): number => (zoom < RAILS_FROM ? 0 : zoom < 15 ? 0.9 : 1.4);
