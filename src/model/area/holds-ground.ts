import type { Position } from 'geojson';
import type { Place, PlaceKind } from '../atlas.ts';
import { AREA_BOX } from './area-cells.ts';

/** What has to be known of a place to say whether it can hold ground. */
export type Ground = Pick<Place, 'id' | 'kind' | 'position' | 'positionConfidence'>;

/**
 * Kinds whose holder holds no ground around: a bridge or a street is a way through, watched at a point
 * of it; a ship lies on the water; a private flat, an embassy or a hospital ends at its own door.
 */
const WITHOUT_GROUND: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  'bridge',
  'street',
  'ship-mooring',
  'flat',
  'embassy',
  'hospital'
]);

/** Metres from which the ledger calls a place a zone: of a point it does not know, none is nearest. */
const ZONE = 300;

const isInBox = ([longitude = NaN, latitude = NaN]: Position): boolean =>
  longitude > AREA_BOX[0] &&
  longitude < AREA_BOX[2] &&
  latitude > AREA_BOX[1] &&
  latitude < AREA_BOX[3];

/** Whether ground may be told from who holds the place. */
export const holdsGround = ({ kind, position, positionConfidence }: Ground): boolean =>
  !WITHOUT_GROUND.has(kind) && positionConfidence < ZONE && isInBox(position);
