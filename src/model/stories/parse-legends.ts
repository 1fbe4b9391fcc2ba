import { parseJsonFile } from '../atlas-file.ts';
import type { AtlasFile } from '../atlas-file.ts';
import type { Atlas } from '../atlas.ts';
import type { Fault } from '../fault.ts';
import { below, createItemReport, createReport } from '../fault-collector.ts';
import type { Report } from '../fault-collector.ts';
import { parseInstant, parseSupport } from '../parse-evidence.ts';
import { parseShape } from '../parse-shape.ts';
import { createResolver, resolveOne } from './create-resolver.ts';
import type { Resolve } from './create-resolver.ts';
import type { Legend } from './legend.ts';
import { checkTime } from './parse-step.ts';
import { LegendsSchema } from './story-schema.ts';
import type { LegendRecord } from './story-schema.ts';

/** The legends, none if their file has a fault, and what was wrong. */
export interface ParsedLegends {
  readonly legends: readonly Legend[];
  readonly faults: readonly Fault[];
}

/** Path below `geo/` of the file of the legends. */
export const LEGENDS_PATH = 'legends.json';

function parseLegend(record: LegendRecord, atlas: Atlas, resolve: Resolve, report: Report): Legend {
  const place = resolveOne(resolve, 'place', record.place, below(report, 'place'));
  const time = record.time === undefined ? undefined : parseInstant(record.time);
  if (time !== undefined) checkTime(time, atlas.span, below(report, 'time'));
  return {
    id: record.id,
    belief: record.belief,
    record: record.record,
    ...(place === undefined ? {} : { place }),
    ...(time === undefined ? {} : { time }),
    events: resolve('event', record.events ?? [], below(report, 'events')),
    ...parseSupport(record, atlas.sources, report)
  };
}

/** Reads `legends.json` against the atlas. Never throws for what the file holds. */
export function parseLegends(fileList: readonly AtlasFile[], atlas: Atlas): ParsedLegends {
  const faults: Fault[] = [];
  const files = new Map(fileList.map((file) => [file.path, file]));
  const value = parseJsonFile(files, LEGENDS_PATH, createReport(faults, LEGENDS_PATH, '–'));
  const shape =
    faults.length === 0
      ? parseShape(LegendsSchema, value, createItemReport(faults, LEGENDS_PATH, value, 'legends'))
      : undefined;
  const resolve = createResolver(atlas);
  const seen = new Set<string>();
  const legends = (shape?.legends ?? []).map((record) => {
    const report = createReport(faults, LEGENDS_PATH, record.id);
    if (seen.has(record.id)) report('id', 'expected an id of its own, found twice');
    seen.add(record.id);
    return parseLegend(record, atlas, resolve, report);
  });
  return { legends: faults.length === 0 ? legends : [], faults };
}
