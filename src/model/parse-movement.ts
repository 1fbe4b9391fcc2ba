import type { Position } from 'geojson';
import { instantToIso } from '../time/instant.ts';
import { WAYS } from './atlas.ts';
import type { Movement, Source, Waypoint } from './atlas.ts';
import type { Door } from './door.ts';
import type { Fault } from './fault.ts';
import { below, createItemReport, createReport } from './fault-collector.ts';
import type { Report } from './fault-collector.ts';
import { parseEvidence, parseInstant } from './parse-evidence.ts';
import { checkInside } from './parse-metadata.ts';
import type { AtlasFrame } from './parse-metadata.ts';
import { parseSide } from './parse-side.ts';
import type { MovementFeature } from './schema.ts';

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
  return properties.waypoints.map(({ time, timing, by, via, place, label }, index) => ({
    time: parseInstant(time),
    timing,
    position: coordinates[index] ?? [],
    via: via ?? [],
    ...(by === undefined ? {} : { by }),
    ...(place === undefined ? {} : { place }),
    ...(label === undefined ? {} : { label })
  }));
}

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** Reports what a waypoint says of the way from the one before where that cannot be so. */
function checkWay({ position, by, via }: Waypoint, previous: Waypoint | undefined, report: Report) {
  if (!previous) {
    if (by !== undefined) report('by', 'expected no such member: here the movement begins');
  } else if (isSame(position, previous.position)) {
    if (by !== undefined)
      report('by', 'expected no such member: the mover stays where it was before');
  } else if (by === undefined)
    report('by', `expected how the mover came here, one of ${WAYS.join(', ')}; found none`);
  if (via.length > 0 && by !== 'water' && by !== 'free')
    report(
      'via',
      'expected turns only where by is water or free: streets and rails have their own'
    );
}

function checkWaypoints(
  waypoints: readonly Waypoint[],
  bounds: AtlasFrame['bounds'],
  door: Door,
  report: Report
): void {
  waypoints.forEach((waypoint, index) => {
    const at = below(report, String(index));
    const previous = waypoints[index - 1];
    checkWay(waypoint, previous, at);
    waypoint.via.forEach((position, turn) =>
      door.checkPosition(position, bounds, below(at, `via.${String(turn)}`))
    );
    if (previous && waypoint.time < previous.time)
      at('time', `expected ${instantToIso(previous.time)} or later, so that time runs forward`);
    if ((waypoint.place === undefined) === (waypoint.label === undefined))
      at('', 'expected either place (an id) or label (a text)');
  });
}

/** Reads one movement, or gives `undefined` after reporting waypoints that cannot be read. */
function parseMovement(
  feature: MovementFeature,
  frame: AtlasFrame,
  sources: ReadonlyMap<string, Source>,
  door: Door,
  report: Report
): Movement | undefined {
  const inProperties = below(report, 'properties');
  const inWaypoints = below(inProperties, 'waypoints');
  door.checkGeometry(feature.geometry, frame.bounds, below(report, 'geometry'));
  const [first, ...others] = parseWaypoints(feature, inWaypoints) ?? [];
  if (!first) return undefined;
  const waypoints = [first, ...others] as const;
  checkWaypoints(waypoints, frame.bounds, door, inWaypoints);
  const timespan = { start: first.time, end: others.at(-1)?.time ?? first.time };
  checkInside(timespan, frame.span, inProperties);
  const { actor, side, mover, note } = feature.properties;
  return {
    id: feature.id,
    geometry: feature.geometry,
    actor,
    side: parseSide(side, frame.sides, inProperties),
    mover,
    ...timespan,
    waypoints: [...waypoints],
    ...(note === undefined ? {} : { note }),
    ...parseEvidence(feature.properties, sources, inProperties)
  };
}

/**
 * Reads the file of movements. One with a fault is left out and the fault is named; unlike places,
 * each movement tells its own story, so the others stand.
 * @param value the JSON of the file
 */
export function parseMovements(
  value: unknown,
  file: string,
  frame: AtlasFrame,
  sources: ReadonlyMap<string, Source>,
  door: Door,
  faults: Fault[]
): Movement[] {
  const reportFile = createItemReport(faults, file, value, 'features');
  const collection = door.movements(value, reportFile);
  return (collection?.features ?? []).flatMap((item, index) => {
    const before = faults.length;
    const inItem = below(reportFile, `features.${String(index)}`);
    const feature = door.movement(item, inItem);
    if (!feature) return [];
    const report = createReport(faults, file, feature.id);
    const movement = parseMovement(feature, frame, sources, door, report);
    return movement && faults.length === before ? [movement] : [];
  });
}
