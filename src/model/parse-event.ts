import { instantToIso } from '../time/instant.ts';
import type { AtlasEvent, Movement, Source, Waypoint } from './atlas.ts';
import { checkGeometry } from './check-geometry.ts';
import { below } from './fault-collector.ts';
import type { Report } from './fault-collector.ts';
import { parseEvidence, parseInstant, parseUncertainInstant } from './parse-evidence.ts';
import { checkInside } from './parse-metadata.ts';
import type { AtlasFrame } from './parse-metadata.ts';
import type { EventFeature, MovementFeature } from './schema.ts';

/** Reads one event; its place is resolved later, when all layers are there. */
export function parseEvent(
  { id, geometry, properties }: EventFeature,
  frame: AtlasFrame,
  sources: ReadonlyMap<string, Source>,
  report: Report
): AtlasEvent {
  const inProperties = below(report, 'properties');
  const beginning = parseUncertainInstant(properties.start, below(inProperties, 'start'));
  const timespan = { start: beginning.best, end: parseInstant(properties.end) };
  checkGeometry(geometry, frame.bounds, below(report, 'geometry'));
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

function parseWaypoints(
  { geometry, properties }: MovementFeature,
  report: Report
): Waypoint[] | undefined {
  const { coordinates } = geometry;
  if (coordinates.length !== properties.waypoints.length) {
    report(
      '',
      `expected one waypoint for each of the ${String(coordinates.length)} positions, found ${String(properties.waypoints.length)}`
    );
    return undefined;
  }
  return properties.waypoints.map(({ time, place, label }, index) => ({
    time: parseInstant(time),
    position: coordinates[index] ?? [],
    ...(place === undefined ? {} : { place }),
    ...(label === undefined ? {} : { label })
  }));
}

function checkWaypoints(waypoints: readonly Waypoint[], report: Report): void {
  waypoints.forEach((waypoint, index) => {
    const at = below(report, String(index));
    const previous = waypoints[index - 1];
    if (previous && waypoint.time < previous.time)
      at('time', `expected ${instantToIso(previous.time)} or later, so that time runs forward`);
    if ((waypoint.place === undefined) === (waypoint.label === undefined))
      at('', 'expected either place (an id) or label (a text)');
  });
}

/** Reads one movement, or gives `undefined` after reporting waypoints that cannot be read. */
export function parseMovement(
  feature: MovementFeature,
  frame: AtlasFrame,
  sources: ReadonlyMap<string, Source>,
  report: Report
): Movement | undefined {
  const inProperties = below(report, 'properties');
  const inWaypoints = below(inProperties, 'waypoints');
  checkGeometry(feature.geometry, frame.bounds, below(report, 'geometry'));
  const [first, ...others] = parseWaypoints(feature, inWaypoints) ?? [];
  if (!first) return undefined;
  const waypoints = [first, ...others] as const;
  checkWaypoints(waypoints, inWaypoints);
  const timespan = { start: first.time, end: others.at(-1)?.time ?? first.time };
  checkInside(timespan, frame.span, inProperties);
  const { actor, side, note } = feature.properties;
  return {
    id: feature.id,
    geometry: feature.geometry,
    actor,
    side,
    ...timespan,
    waypoints: [...waypoints],
    ...(note === undefined ? {} : { note }),
    ...parseEvidence(feature.properties, sources, inProperties)
  };
}
