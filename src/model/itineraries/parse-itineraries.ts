import { instantToIso } from '../../time/instant.ts';
import { parseJsonFile } from '../atlas-file.ts';
import type { AtlasFile } from '../atlas-file.ts';
import type { Atlas } from '../atlas.ts';
import type { Fault } from '../fault.ts';
import { below, createItemReport, createReport } from '../fault-collector.ts';
import type { Report } from '../fault-collector.ts';
import { parseInstant, parseSupport } from '../parse-evidence.ts';
import { parseShape } from '../parse-shape.ts';
import { createResolver, resolveOne } from '../stories/create-resolver.ts';
import type { Resolve } from '../stories/create-resolver.ts';
import { checkTime } from '../stories/parse-step.ts';
import { ItinerarySchema } from './itinerary-schema.ts';
import type { TourStopRecord } from './itinerary-schema.ts';
import type { Tour, TourStop } from './tour.ts';

/** The ready-made walks that could be read, shortest first, and what was wrong. */
export interface ParsedItineraries {
  readonly tours: readonly Tour[];
  readonly faults: readonly Fault[];
}

const ITINERARY_PATH = /^itineraries\/([^/]+)\.json$/;

/** Path below `geo/` of the file of a ready-made walk. */
export const itineraryPath = (id: string): string => `itineraries/${id}.json`;

/** Reads a stop; `undefined` where the place could not be found, which is reported or told elsewhere. */
function parseStop(
  record: TourStopRecord,
  atlas: Atlas,
  resolve: Resolve,
  report: Report
): TourStop | undefined {
  const { dwell, talk, tells, sees } = record;
  if ((record.place === undefined) === (record.event === undefined))
    report('place', 'expected a place or an event, and not both');
  const eventId = resolveOne(resolve, 'event', record.event, below(report, 'event'));
  const event = atlas.events.find(({ id }) => id === eventId);
  const placeId = resolveOne(resolve, 'place', record.place, below(report, 'place'));
  const place = atlas.places.get(placeId ?? event?.place ?? '');
  const time = parseInstant(record.time);
  checkTime(time, atlas.span, below(report, 'time'));
  if (event && (time < event.beginning.earliest || time > Math.max(event.end, event.start)))
    report(
      'time',
      `expected an hour of the event, ${instantToIso(event.beginning.earliest)} … ${instantToIso(event.end)}, found ${record.time}`
    );
  const support = parseSupport(record, atlas.sources, report);
  if (!place) return undefined;
  return {
    place: place.id,
    ...(event ? { event: event.id } : {}),
    time,
    dwell,
    talk,
    tells,
    sees: sees ?? place.today,
    ...support
  };
}

/** Reads one walk, or gives `undefined` after reporting any fault: it is walked whole or not at all. */
function parseItinerary(
  files: ReadonlyMap<string, AtlasFile>,
  path: string,
  atlas: Atlas,
  resolve: Resolve,
  allFaults: Fault[]
): Tour | undefined {
  const faults: Fault[] = [];
  const value = parseJsonFile(files, path, createReport(faults, path, '–'));
  const record =
    faults.length === 0
      ? parseShape(ItinerarySchema, value, createItemReport(faults, path, value, 'stops'))
      : undefined;
  if (record && itineraryPath(record.id) !== path)
    createReport(
      faults,
      path,
      '–'
    )('id', `expected ${ITINERARY_PATH.exec(path)?.[1] ?? ''}, as the file is named`);
  const [first, second, ...others] = (record?.stops ?? []).flatMap((stop, index) => {
    const report = createReport(faults, path, `stops.${String(index)}`);
    return parseStop(stop, atlas, resolve, report) ?? [];
  });
  allFaults.push(...faults);
  if (!record || !first || !second || faults.length > 0) return undefined;
  const { id, title, summary, minutes, roundTrip, stepFree } = record;
  return {
    id,
    title,
    summary,
    minutes,
    isRoundTrip: roundTrip === true,
    ...(stepFree ? { stepFree } : {}),
    stops: [first, second, ...others]
  };
}

/**
 * Reads every file below `itineraries/` against the atlas. Never throws for what a file holds: each fault
 * is named, each walk without a fault is there.
 */
export function parseItineraries(fileList: readonly AtlasFile[], atlas: Atlas): ParsedItineraries {
  const files = new Map(fileList.map((file) => [file.path, file]));
  const resolve = createResolver(atlas);
  const faults: Fault[] = [];
  const tours = [...files.keys()]
    .filter((path) => ITINERARY_PATH.test(path))
    .map((path) => parseItinerary(files, path, atlas, resolve, faults))
    .filter((tour) => tour !== undefined)
    .toSorted((a, b) => a.minutes - b.minutes);
  return { tours, faults };
}
