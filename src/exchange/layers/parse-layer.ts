import type { Position } from 'geojson';
import type { Language } from '../../i18n/language.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Timespan } from '../../time/timespan.ts';
import { findJsonFault, isGeojson } from '../geojson/parse-geojson.ts';
import { toPlainLine } from '../plain-text.ts';
import type { LayerFault } from './layer-fault.ts';
import { MAX_FEATURE_NAME, MAX_LAYER_FEATURES, MAX_TOLD_FAULTS } from './layer-limits.ts';
import type { LayerFeature, LayerShape, OwnLayer } from '../../model/own-layer.ts';
import { readFacts, readName } from './read-facts.ts';
import { readShape } from './read-shape.ts';
import { isMembers, readSpans } from './read-spans.ts';
import type { Members } from './read-spans.ts';

/** What a layer needs to know of the map. */
export interface LayerFrame {
  readonly bounds: Atlas['bounds'];
  readonly span: Timespan;
  readonly language: Language;
}

/** A layer, or `undefined` with the reason among the faults. */
export interface LayerResult {
  readonly layer: OwnLayer | undefined;
  readonly faults: readonly LayerFault[];
}

/** What the reading of the features comes to. */
interface Reading {
  readonly features: LayerFeature[];
  readonly told: LayerFault[];
  untold: number;
  outside: number;
  never: number;
  zones: number;
}

const refuse = (fault: LayerFault): LayerResult => ({ layer: undefined, faults: [fault] });

/** Members in a list, whatever GeoJSON holds: a collection, a feature, a bare geometry. */
function listFeatures(value: Members): readonly unknown[] {
  if (value.type === 'FeatureCollection')
    return Array.isArray(value.features) ? (value.features as unknown[]) : [];
  return value.type === 'Feature' ? [value] : [{ type: 'Feature', geometry: value }];
}

const isNear = (shape: LayerShape, [west, south, east, north]: Atlas['bounds']): boolean => {
  const isInside = ([longitude = NaN, latitude = NaN]: Position): boolean =>
    longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  return (
    shape.points.some(isInside) ||
    shape.lines.some((line) => line.some(isInside)) ||
    shape.rings.some((ring) => ring.some(isInside))
  );
};

const isDuring = (spans: readonly Timespan[], { start, end }: Timespan): boolean =>
  spans.length === 0 || spans.some((span) => span.start < end && start < span.end);

function tell(reading: Reading, fault: LayerFault): void {
  if (reading.told.length < MAX_TOLD_FAULTS) reading.told.push(fault);
  else reading.untold += 1;
}

function readFeature(value: unknown, number: number, frame: LayerFrame, reading: Reading): void {
  const feature = isMembers(value) ? value : {};
  const properties = isMembers(feature.properties) ? feature.properties : {};
  const name = readName(feature, properties, frame.language);
  const shape = readShape(feature.geometry);
  if ('kind' in shape) return tell(reading, { ...shape, number, name });
  const time = readSpans(feature, properties);
  if ('fault' in time) {
    const { member, text } = time.fault;
    return tell(
      reading,
      text === undefined
        ? { kind: 'ends-early', number, name, member }
        : { kind: 'bad-time', number, name, member, text }
    );
  }
  if (time.hasZone) reading.zones += 1;
  if (!isNear(shape, frame.bounds)) reading.outside += 1;
  else if (!isDuring(time.spans, frame.span)) reading.never += 1;
  else
    reading.features.push({
      number,
      name,
      shape,
      spans: time.spans,
      facts: readFacts(feature, properties, frame.language)
    });
}

const listCounts = ({ untold, outside, never, zones }: Reading): LayerFault[] => [
  ...(untold > 0 ? [{ kind: 'more', count: untold } as const] : []),
  ...(outside > 0 ? [{ kind: 'outside', count: outside } as const] : []),
  ...(never > 0 ? [{ kind: 'never', count: never } as const] : []),
  ...(zones > 0 ? [{ kind: 'zones', count: zones } as const] : [])
];

/** The name a collection gives itself, or that of its file without the ending. */
function nameLayer(value: Members, file: string): string {
  const own = [value.name, value.title].find(
    (name): name is string => typeof name === 'string' && name !== ''
  );
  const stem = file.replace(/\.[a-z]{1,10}$/i, '');
  return toPlainLine((own ?? stem).slice(0, MAX_FEATURE_NAME)) || stem;
}

/**
 * Reads any GeoJSON or Linked Places text as a layer. Never throws: gives a layer, or `undefined`, and a fault
 * for each thing that cannot be shown. Features without a time are always there.
 */
export function parseLayer(text: string, file: string, frame: LayerFrame): LayerResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse({ kind: 'malformed', line: findJsonFault(error, text) });
  }
  if (!isMembers(value) || !isGeojson(value)) return refuse({ kind: 'wrong-type' });
  const found = listFeatures(value);
  if (found.length === 0) return refuse({ kind: 'no-features' });
  const reading: Reading = { features: [], told: [], untold: 0, outside: 0, never: 0, zones: 0 };
  for (const [index, feature] of found.slice(0, MAX_LAYER_FEATURES).entries())
    readFeature(feature, index + 1, frame, reading);
  const faults: LayerFault[] = [...reading.told, ...listCounts(reading)];
  if (found.length > MAX_LAYER_FEATURES)
    faults.push({ kind: 'too-many', count: found.length, limit: MAX_LAYER_FEATURES });
  if (reading.features.length === 0)
    return { layer: undefined, faults: [{ kind: 'none-left' }, ...faults] };
  return { layer: { name: nameLayer(value, file), features: reading.features }, faults };
}
