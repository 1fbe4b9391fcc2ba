import { instantToIso } from '../../time/instant.ts';
import { parseJsonFile } from '../atlas-file.ts';
import type { AtlasFile } from '../atlas-file.ts';
import type { Atlas, AtlasEvent } from '../atlas.ts';
import type { Fault } from '../fault.ts';
import { below, createItemReport, createReport } from '../fault-collector.ts';
import type { Report } from '../fault-collector.ts';
import { parseInstant, parseSupport } from '../parse-evidence.ts';
import { parseShape } from '../parse-shape.ts';
import { createResolver, resolveOne } from '../stories/create-resolver.ts';
import type { Resolve } from '../stories/create-resolver.ts';
import { checkTime } from '../stories/parse-step.ts';
import type { Sight, Sound } from './sight.ts';
import { SightsSchema } from './sight-schema.ts';
import type { SightRecord, SoundRecord } from './sight-schema.ts';

/** What could be seen and heard, none if the file has a fault, and what was wrong. */
export interface ParsedSights {
  readonly sights: readonly Sight[];
  readonly sounds: readonly Sound[];
  readonly faults: readonly Fault[];
}

/** Path below `geo/` of the file of sights and sounds. */
export const SIGHTS_PATH = 'sights.json';

/** Reports a window that the event does not cover and nobody owns up to having inferred. */
function checkWindow(
  { start, end, inference }: Pick<Sight, 'start' | 'end' | 'inference'>,
  event: AtlasEvent,
  report: Report
): void {
  if (end <= start) report('end', `expected a time after ${instantToIso(start)}`);
  const isInside = start >= event.beginning.earliest && end <= event.end;
  if (!isInside && !inference)
    report(
      'start',
      `expected a window inside ${instantToIso(event.beginning.earliest)} … ${instantToIso(event.end)}, that of the event, or the member inference`
    );
}

/** Reads one sight; of an event that a broken file would have held, there is none to see. */
function parseSight(record: SightRecord, atlas: Atlas, resolve: Resolve, report: Report): Sight[] {
  const eventId = resolveOne(resolve, 'event', record.event, below(report, 'event'));
  const event = atlas.events.find(({ id }) => id === eventId);
  const named = resolveOne(resolve, 'place', record.place, below(report, 'place'));
  const place = record.place === undefined ? event?.place : named;
  const towards = resolveOne(resolve, 'place', record.towards, below(report, 'towards'));
  const evidence = parseSupport(record, atlas.sources, report);
  if (!event || place === undefined || !atlas.places.has(place)) return [];
  const sight: Sight = {
    id: record.id,
    kind: record.kind,
    event: event.id,
    place,
    ...(towards === undefined ? {} : { towards }),
    start: record.start === undefined ? event.start : parseInstant(record.start),
    end: record.end === undefined ? event.end : parseInstant(record.end),
    caption: record.caption,
    ...(record.doubt === undefined ? {} : { doubt: record.doubt }),
    ...evidence
  };
  checkTime(sight.start, atlas.span, below(report, 'start'));
  checkWindow(sight, event, report);
  return [sight];
}

function parseSound(record: SoundRecord, atlas: Atlas, resolve: Resolve, report: Report): Sound {
  const event = resolveOne(resolve, 'event', record.event, below(report, 'event'));
  const movement = resolveOne(resolve, 'movement', record.movement, below(report, 'movement'));
  if ((record.event === undefined) === (record.movement === undefined))
    report('', 'expected either event or movement (an id), in which it was heard');
  const time = parseInstant(record.time);
  checkTime(time, atlas.span, below(report, 'time'));
  return {
    id: record.id,
    kind: record.kind,
    time,
    ...(event === undefined ? {} : { event }),
    ...(movement === undefined ? {} : { movement }),
    caption: record.caption,
    ...parseSupport(record, atlas.sources, report)
  };
}

/** Reads `sights.json` against the atlas. Never throws for what the file holds. */
export function parseSights(fileList: readonly AtlasFile[], atlas: Atlas): ParsedSights {
  const faults: Fault[] = [];
  const files = new Map(fileList.map((file) => [file.path, file]));
  const value = parseJsonFile(files, SIGHTS_PATH, createReport(faults, SIGHTS_PATH, '–'));
  const shape =
    faults.length === 0
      ? parseShape(SightsSchema, value, createItemReport(faults, SIGHTS_PATH, value, 'sights'))
      : undefined;
  const resolve = createResolver(atlas);
  const seen = new Set<string>();
  const reportOf = ({ id }: { readonly id: string }): Report => {
    const report = createReport(faults, SIGHTS_PATH, id);
    if (seen.has(id)) report('id', 'expected an id of its own, found twice');
    seen.add(id);
    return report;
  };
  const sights = (shape?.sights ?? []).flatMap((record) =>
    parseSight(record, atlas, resolve, reportOf(record))
  );
  const sounds = (shape?.sounds ?? []).map((record) =>
    parseSound(record, atlas, resolve, reportOf(record))
  );
  return faults.length === 0 ? { sights, sounds, faults } : { sights: [], sounds: [], faults };
}
