import type { Atlas, AtlasEvent } from '../../model/atlas.ts';
import { roundDegrees } from '../format-degrees.ts';
import { LICENCE_COLUMNS, evidenceColumns, textColumns, windowColumns } from './flat-row.ts';
import type { FlatRow } from './flat-row.ts';
import { writeTime } from './write-time.ts';

/** An event as one row. */
export interface FlatEvent {
  readonly event: AtlasEvent;
  readonly row: FlatRow;
}

function rowOf(event: AtlasEvent, { sources, places }: Atlas): FlatRow {
  const [longitude = Number.NaN, latitude = Number.NaN] = event.geometry.coordinates;
  return {
    id: event.id,
    place: event.place,
    ...textColumns('title', event.title),
    ...windowColumns(event.beginning),
    end: writeTime(event.end),
    ...textColumns('summary', event.summary),
    ...textColumns('people', event.people),
    ...evidenceColumns(event, sources),
    ...textColumns('place_name', places.get(event.place)?.name),
    longitude: roundDegrees(longitude),
    latitude: roundDegrees(latitude),
    told_by_figes: event.toldByFiges,
    ...LICENCE_COLUMNS
  };
}

/** Every event as one row, in order of time. */
export const listEvents = (atlas: Atlas): FlatEvent[] =>
  atlas.events.map((event) => ({ event, row: rowOf(event, atlas) }));
