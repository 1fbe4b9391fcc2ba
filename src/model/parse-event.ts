import { instantToIso } from '../time/instant.ts';
import type { AtlasEvent, Source } from './atlas.ts';
import type { Door } from './door.ts';
import { below } from './fault-collector.ts';
import type { Report } from './fault-collector.ts';
import { parseEvidence, parseInstant, parseUncertainInstant } from './parse-evidence.ts';
import { checkInside } from './parse-metadata.ts';
import type { AtlasFrame } from './parse-metadata.ts';
import type { EventFeature } from './schema.ts';

/** Reads one event; its place is resolved later, when all layers are there. */
export function parseEvent(
  { id, geometry, properties }: EventFeature,
  frame: AtlasFrame,
  sources: ReadonlyMap<string, Source>,
  door: Door,
  report: Report
): AtlasEvent {
  const inProperties = below(report, 'properties');
  const beginning = parseUncertainInstant(properties.start, below(inProperties, 'start'));
  const timespan = { start: beginning.best, end: parseInstant(properties.end) };
  door.checkGeometry(geometry, frame.bounds, below(report, 'geometry'));
  checkInside(timespan, { start: frame.span.start, end: frame.afterwordEnd }, inProperties);
  if (timespan.end < timespan.start)
    inProperties('end', `expected ${instantToIso(timespan.start)} or later, found it before`);
  const { place, title, summary, people, toldByFiges } = properties;
  return {
    id,
    geometry,
    ...timespan,
    beginning,
    place,
    title,
    summary,
    toldByFiges,
    ...(people === undefined ? {} : { people }),
    ...parseEvidence(properties, sources, inProperties)
  };
}
