import type { Atlas, Claim, Place } from '../../model/atlas.ts';
import { roundDegrees } from '../format-degrees.ts';
import {
  LICENCE_COLUMNS,
  accountColumns,
  evidenceColumns,
  textColumns,
  windowColumns
} from './flat-row.ts';
import type { FlatRow } from './flat-row.ts';
import { writeTime } from './write-time.ts';

/** A claim of control with its place, as one row. */
export interface FlatClaim {
  readonly place: Place;
  readonly claim: Claim;
  readonly row: FlatRow;
}

const placeColumns = (place: Place): FlatRow => ({
  layer: place.layer,
  kind: place.kind,
  ...textColumns('name', place.name),
  ...textColumns('name_today', place.nameToday),
  longitude: roundDegrees(place.position[0] ?? Number.NaN),
  latitude: roundDegrees(place.position[1] ?? Number.NaN),
  position_confidence: place.positionConfidence,
  ...(place.heading !== undefined && { heading: place.heading }),
  ...(place.zoneRadius !== undefined && { zone_radius: place.zoneRadius }),
  ...textColumns('address', place.address),
  ...textColumns('significance', place.significance),
  ...textColumns('today', place.today),
  told_by_figes: place.toldByFiges
});

/** When it ends: where the next claim begins, with that one's window. The end is not part of it. */
function endColumns({ end }: Claim, next: Claim | undefined): FlatRow {
  return {
    end: writeTime(end),
    end_earliest: writeTime(next?.beginning.earliest ?? end),
    end_latest: writeTime(next?.beginning.latest ?? end),
    // Leaflet.timeline asks whether the end belongs to a feature.
    endExclusive: true
  };
}

function listOfPlace(place: Place, { sources }: Atlas): FlatClaim[] {
  return place.control.map((claim, index) => ({
    place,
    claim,
    row: {
      id: `${place.id}/${String(index + 1)}`,
      place: place.id,
      number: index + 1,
      side: claim.side,
      ...(claim.between && { between: claim.between.join('; ') }),
      ...(claim.passability !== undefined && { passability: claim.passability }),
      ...windowColumns(claim.beginning),
      ...endColumns(claim, place.control[index + 1]),
      ...evidenceColumns(claim, sources),
      ...textColumns('how', claim.how),
      ...textColumns('summary', claim.summary),
      ...textColumns('actors', claim.actors),
      ...accountColumns(claim.accounts, sources),
      ...placeColumns(place),
      ...LICENCE_COLUMNS
    }
  }));
}

/** Every claim of control as one row, place by place in the order of the atlas, each in order of time. */
export const listClaims = (atlas: Atlas): FlatClaim[] =>
  [...atlas.places.values()].flatMap((place) => listOfPlace(place, atlas));
