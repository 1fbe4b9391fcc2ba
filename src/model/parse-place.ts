import { instantToIso } from '../time/instant.ts';
import type { Claim, Place, Source } from './atlas.ts';
import type { Door } from './door.ts';
import { below } from './fault-collector.ts';
import type { Report } from './fault-collector.ts';
import {
  parseCitations,
  parseEvidence,
  parseInstant,
  parseUncertainInstant
} from './parse-evidence.ts';
import { checkWindowInside } from './parse-metadata.ts';
import type { AtlasFrame } from './parse-metadata.ts';
import { parsePassability, parseSide } from './parse-side.ts';
import type { ClaimRecord, PlaceFeature } from './schema.ts';

function parseClaim(
  record: ClaimRecord,
  { sides }: AtlasFrame,
  sources: ReadonlyMap<string, Source>,
  report: Report
): Claim {
  const beginning = parseUncertainInstant(record.start, below(report, 'start'));
  const { passability, actors, how, summary } = record;
  const side = parseSide(record.side, sides, report);
  // Where nothing is said it is between the first two, of whom the first stands right, as later holders do.
  const fighters = side === 'contested' ? ([sides[1].id, sides[0].id] as const) : undefined;
  const between = record.between ?? fighters;
  return {
    side,
    ...(between && { between }),
    start: beginning.best,
    end: parseInstant(record.end),
    beginning,
    how,
    summary,
    ...(passability === undefined ? {} : { passability: parsePassability(passability) }),
    ...(actors === undefined ? {} : { actors }),
    ...parseEvidence(record, sources, report),
    accounts: record.accounts.map(({ text, citations }, index) => ({
      text,
      citations: parseCitations(
        citations,
        sources,
        below(report, `accounts.${String(index)}.citations`)
      )
    }))
  };
}

/** Reports gaps, overlaps and ends that do not meet the frame of the record. */
function checkContinuity(control: readonly Claim[], frame: AtlasFrame, report: Report): void {
  const record = { start: frame.recordStart, end: frame.span.end };
  control.forEach((claim, index) => {
    const at = below(report, String(index));
    checkWindowInside(claim.beginning, record, below(at, 'start'));
    const previousEnd = index === 0 ? frame.recordStart : control[index - 1]?.end;
    if (claim.end <= claim.start)
      at('end', `expected a time after the start ${instantToIso(claim.start)}`);
    if (previousEnd === undefined || claim.start === previousEnd) return;
    const expected = instantToIso(previousEnd);
    if (index === 0) at('start.best', `expected ${expected}, where the record begins`);
    else if (claim.start > previousEnd)
      at('start.best', `expected ${expected}, the end of the claim before: there is a gap`);
    else at('start.best', `expected ${expected}, the end of the claim before: the two overlap`);
  });
  const last = control.at(-1);
  if (last && last.end !== frame.span.end)
    report(
      `${String(control.length - 1)}.end`,
      `expected ${instantToIso(frame.span.end)}, the end of the record`
    );
}

function checkKind(place: Place, report: Report): void {
  const isBridge = place.kind === 'bridge';
  place.control.forEach((claim, index) => {
    const path = `properties.control.${String(index)}.passability`;
    if (isBridge && claim.passability === undefined)
      report(path, 'expected open, raised or a checkpoint, because the place is a bridge');
    if (!isBridge && claim.passability !== undefined)
      report(path, 'expected no passability, because the place is not a bridge');
  });
  if (isBridge && place.geometry.type !== 'LineString')
    report(
      'geometry.type',
      `expected a LineString from bank to bank, found a ${place.geometry.type}`
    );
  if (place.kind === 'ship-mooring' && place.heading === undefined)
    report('properties.heading', 'expected the degrees to which the bow points');
}

/** Reads one place with its control over time. */
export function parsePlace(
  feature: PlaceFeature,
  layer: string,
  frame: AtlasFrame,
  sources: ReadonlyMap<string, Source>,
  door: Door,
  report: Report
): Place {
  const { geometrySource: _, control: records, heading, zoneRadius, ...rest } = feature.properties;
  const inProperties = below(report, 'properties');
  door.checkGeometry(feature.geometry, frame.bounds, below(report, 'geometry'));
  door.checkPosition(rest.position, frame.bounds, below(inProperties, 'position'));
  const control = records.map((record, index) =>
    parseClaim(record, frame, sources, below(inProperties, `control.${String(index)}`))
  );
  checkContinuity(control, frame, below(inProperties, 'control'));
  const place: Place = {
    id: feature.id,
    layer,
    geometry: feature.geometry,
    ...rest,
    ...(heading === undefined ? {} : { heading }),
    ...(zoneRadius === undefined ? {} : { zoneRadius }),
    control
  };
  checkKind(place, report);
  return place;
}
