import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Atlas, Movement } from '../../model/atlas.ts';
import type { Instant } from '../../time/instant.ts';
import { roundDegrees } from '../format-degrees.ts';
import { atlasToRecord } from './atlas-to-record.ts';
import type { AtlasRecord } from './atlas-to-record.ts';
import { LICENCE_COLUMNS, evidenceColumns, textColumns } from './flat-row.ts';
import type { FlatRow } from './flat-row.ts';
import { listClaims } from './list-claims.ts';
import { listEvents } from './list-events.ts';
import { writeTime } from './write-time.ts';

const roundPosition = (position: Position): Position => position.slice(0, 2).map(roundDegrees);

/** TimeDimension counts both ends in: the last minute of `[start, end)` is the one before its end. */
const timesOf = (start: Instant, end: Instant): string[] => [
  writeTime(start),
  writeTime(Math.max(start, end - 1))
];

/** `times` is the list by which Leaflet.TimeDimension shows and hides a feature. */
const feature = (geometry: Geometry, row: FlatRow, times?: readonly string[]): Feature => ({
  type: 'Feature',
  properties: { ...row, ...(times && { times }) },
  geometry
});

const point = (position: Position): Geometry => ({
  type: 'Point',
  coordinates: roundPosition(position)
});

/** A collection whose frame stands beside the features: RFC 7946, section 6.1, allows it. */
function write(name: string, features: readonly Feature[], frame: AtlasRecord): string {
  const collection: FeatureCollection & { name: string; petrograd: AtlasRecord } = {
    type: 'FeatureCollection',
    name,
    petrograd: frame,
    features: [...features]
  };
  return `${JSON.stringify(collection, undefined, 1)}\n`;
}

/**
 * Who held each place: a point for each place and span. Opens as it is in QGIS, kepler.gl,
 * Leaflet.timeline and Leaflet.TimeDimension. All are points, for TimeDimension cuts the positions of lines
 * and outlines by `times`.
 */
export const exportStates = (atlas: Atlas): string =>
  write(
    'states',
    listClaims(atlas).map(({ place, claim, row }) =>
      feature(point(place.position), row, timesOf(claim.start, claim.end))
    ),
    atlasToRecord(atlas)
  );

/** The same with the lines and outlines of the places, without `times`. */
export const exportShapes = (atlas: Atlas): string =>
  write(
    'shapes',
    listClaims(atlas).map(({ place, row }) => feature(place.geometry, row)),
    atlasToRecord(atlas)
  );

/** What happened: a point for each event. */
export const exportEvents = (atlas: Atlas): string =>
  write(
    'events',
    listEvents(atlas).map(({ event, row }) =>
      feature(point(event.geometry.coordinates), row, timesOf(event.start, event.end))
    ),
    atlasToRecord(atlas)
  );

function movementRow(movement: Movement, atlas: Atlas): FlatRow {
  const interpolated = movement.waypoints.filter(({ timing }) => timing === 'interpolated');
  return {
    id: movement.id,
    ...textColumns('actor', movement.actor),
    side: movement.side,
    mover: movement.mover,
    start: writeTime(movement.start),
    end: writeTime(movement.end),
    ...evidenceColumns(movement, atlas.sources),
    ...textColumns('note', movement.note),
    waypoints: movement.waypoints.length,
    waypoints_interpolated: interpolated.length,
    ...LICENCE_COLUMNS
  };
}

/** Who went where: a line through the waypoints of each movement, with a time in `times` for each. */
export const exportMovements = (atlas: Atlas): string =>
  write(
    'movements',
    atlas.movements.map((movement) =>
      feature(
        {
          type: 'LineString',
          coordinates: movement.waypoints.map(({ position }) => roundPosition(position))
        },
        movementRow(movement, atlas),
        movement.waypoints.map(({ time }) => writeTime(time))
      )
    ),
    atlasToRecord(atlas)
  );
