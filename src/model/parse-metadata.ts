import { instantToIso } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { isActiveAt } from '../time/timespan.ts';
import type { Timespan } from '../time/timespan.ts';
import type { Atlas, Source, UncertainInstant } from './atlas.ts';
import type { Door } from './door.ts';
import { createReport } from './fault-collector.ts';
import type { Report } from './fault-collector.ts';
import type { Fault } from './fault.ts';
import { parseInstant } from './parse-evidence.ts';
import { OUTLINES } from './side.ts';

/** The part of the atlas that comes from `atlas.json`. */
export type AtlasFrame = Pick<
  Atlas,
  | 'title'
  | 'words'
  | 'about'
  | 'issues'
  | 'span'
  | 'recordStart'
  | 'bounds'
  | 'area'
  | 'opening'
  | 'daylight'
  | 'chapters'
  | 'sides'
  | 'layers'
> & {
  /** Events may lie as late as this. */
  readonly afterwordEnd: Instant;
};

/** Reports what of `inner` lies outside `outer`. */
export function checkInside(inner: Timespan, outer: Timespan, report: Report): void {
  const bounds = `${instantToIso(outer.start)} … ${instantToIso(outer.end)}`;
  if (!isActiveAt(outer, inner.start))
    report('start', `expected a time inside ${bounds}, found ${instantToIso(inner.start)}`);
  if (inner.end > outer.end)
    report('end', `expected a time inside ${bounds}, found ${instantToIso(inner.end)}`);
}

/** Reports bounds of a window of control that lie outside the record. */
export function checkWindowInside(
  { earliest, latest }: UncertainInstant,
  outer: Timespan,
  report: Report
): void {
  const bounds = `${instantToIso(outer.start)} … ${instantToIso(outer.end)}`;
  if (earliest < outer.start)
    report('earliest', `expected a time inside ${bounds}, found ${instantToIso(earliest)}`);
  if (latest > outer.end)
    report('latest', `expected a time inside ${bounds}, found ${instantToIso(latest)}`);
}

function checkChapters({ chapters, span }: AtlasFrame, report: Report): void {
  chapters.forEach((chapter, index) => {
    const expected = index === 0 ? span.start : chapters[index - 1]?.end;
    if (expected !== undefined && chapter.start !== expected)
      report(
        `chapters.${String(index)}.start`,
        `expected ${instantToIso(expected)}, so that no hour is without a chapter or in two`
      );
  });
  if (chapters.at(-1)?.end !== span.end)
    report(
      `chapters.${String(chapters.length - 1)}.end`,
      `expected ${instantToIso(span.end)}, the end of the span`
    );
}

/** Reads `atlas.json`; gives `undefined` after reporting a shape that is wrong. */
export function parseAtlasFrame(
  value: unknown,
  door: Door,
  report: Report
): AtlasFrame | undefined {
  const record = door.metadata(value, report);
  if (!record) return undefined;
  const parseSpan = ({ start, end }: { start: string; end: string }): Timespan => ({
    start: parseInstant(start),
    end: parseInstant(end)
  });
  const { title, words, about, issues, bounds, area, daylight, layers } = record;
  const { opening, span, chapters, recordStart, afterwordEnd, sides } = record;
  const [first, second, ...others] = sides.map((side) => ({
    ...side,
    sign: OUTLINES[side.outline]
  }));
  if (!first || !second) return undefined;
  const { time, ...view } = opening;
  const frame: AtlasFrame = {
    title,
    words,
    about,
    bounds,
    area,
    daylight,
    layers,
    ...(issues === undefined ? {} : { issues }),
    span: parseSpan(span),
    recordStart: parseInstant(recordStart),
    afterwordEnd: parseInstant(afterwordEnd),
    opening: { ...view, t: parseInstant(time) },
    chapters: chapters.map(({ id, name, ...lasting }) => ({ id, name, ...parseSpan(lasting) })),
    sides: [first, second, ...others]
  };
  checkChapters(frame, report);
  return frame;
}

/** Names the source in a fault whose path goes through `sources.KEY`. */
const createSourceReport =
  (faults: Fault[]): Report =>
  (path, expected) => {
    const [, key, member] = /^sources\.([^.]+)(?:\.(.+))?$/.exec(path) ?? [];
    createReport(
      faults,
      'sources.json',
      key ?? '–'
    )(key === undefined ? path : (member ?? ''), expected);
  };

/** Reads `sources.json`; gives an empty map after reporting a shape that is wrong. */
export function parseSources(
  value: unknown,
  door: Door,
  faults: Fault[]
): ReadonlyMap<string, Source> {
  const record = door.sources(value, createSourceReport(faults));
  if (!record) return new Map();
  return new Map(
    Object.entries(record.sources).map(([key, source]) => [
      key,
      { key, ...source, editors: source.editors === true }
    ])
  );
}
