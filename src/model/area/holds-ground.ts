import type { Position } from 'geojson';
import type { Bounds, Claim, Place, PlaceKind, Side } from '../atlas.ts';

/** What has to be known of a place to say whether it can hold ground. */
export interface Ground extends Pick<Place, 'id' | 'kind' | 'position' | 'positionConfidence'> {
  readonly control: readonly Pick<Claim, 'side'>[];
}

/**
 * Kinds whose holder holds no ground around: a bridge or a street is a way through, watched at a point
 * of it; a ship lies on the water; a private flat ends at its own door.
 */
const WITHOUT_GROUND: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  'bridge',
  'street',
  'ship-mooring',
  'flat'
]);

/** Who holds a place without being one of those who fight. */
const BYSTANDERS: readonly Side[] = ['neutral', 'none', 'unknown'];

/** A theatre or an embassy that no side ever held says nothing of the streets around it. */
const wasHeld = ({ control }: Ground): boolean =>
  control.some(({ side }) => !BYSTANDERS.includes(side));

/** Metres from which the ledger calls a place a zone: of a point it does not know, none is nearest. */
const ZONE = 300;

const isInside = (
  [west, south, east, north]: Bounds,
  [longitude = NaN, latitude = NaN]: Position
): boolean => longitude > west && longitude < east && latitude > south && latitude < north;

/** Whether ground may be told from who holds the place; it does not depend on the hour. */
export const holdsGround = (place: Ground, area: Bounds): boolean =>
  !WITHOUT_GROUND.has(place.kind) &&
  place.positionConfidence < ZONE &&
  isInside(area, place.position) &&
  wasHeld(place);
