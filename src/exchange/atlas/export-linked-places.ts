import type { Geometry } from 'geojson';
import type {
  Atlas,
  Certainty,
  Claim,
  Evidence,
  LocalText,
  Place,
  PlaceKind
} from '../../model/atlas.ts';
import type { PlaceFeature } from '../../model/schema.ts';
import type { Timespan } from '../../time/timespan.ts';
import { formatCitations } from '../format-citations.ts';
import { toPlainLine } from '../plain-text.ts';
import { atlasToRecord } from './atlas-to-record.ts';
import { claimToRecord, textToRecord } from './claim-to-record.ts';
import { ATTRIBUTION, LICENCE, PREFIX_CONTEXT, TIME_NOTE, identify } from './export-frame.ts';
import type { ExportFrame } from './export-frame.ts';
import { tellClaim, tellSpan } from './tell-claim.ts';
import { writeDay, writeLastDay } from './write-time.ts';

/** Context of the format, as its specification names it. */
const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** Certainty as the format words it. */
const CERTAINTY: Readonly<Record<Certainty, string>> = {
  high: 'certain',
  medium: 'less-certain',
  low: 'uncertain'
};

/** GeoNames feature classes: R roads and bridges, T heights, P towns, S buildings and spots. */
const CLASSES: Readonly<Partial<Record<PlaceKind, string>>> = {
  bridge: 'R',
  street: 'R',
  heights: 'T',
  town: 'P'
};

/** `when` to the day: the schema of version 2 knows no hours. The minutes stand in `properties`. */
function whenOf(span: Timespan, earliest: number, latest: number, label: string) {
  const [first, last] = [writeDay(earliest), writeDay(latest)];
  return {
    timespans: [
      {
        start: first === last ? { in: first } : { earliest: first, latest: last },
        end: { in: writeLastDay(span.end) }
      }
    ],
    label: toPlainLine(label)
  };
}

function citationsOf(evidence: Evidence, atlas: Atlas, frame: ExportFrame) {
  return evidence.citations.flatMap((citation) => {
    const work = atlas.sources.get(citation.source);
    const label = toPlainLine(formatCitations([citation], atlas.sources, 'en'));
    if (!work || label === '') return [];
    const year = /^\d{4}/.exec(work.year)?.[0];
    return [
      { label, ...(year !== undefined && { year }), '@id': identify('source', work.key, frame) }
    ];
  });
}

/** One claim as a relation of the place to the side that held it. */
function relate(place: Place, claim: Claim, atlas: Atlas, frame: ExportFrame) {
  const { earliest, latest } = claim.beginning;
  return {
    relationType: identify('relation', 'control', {}),
    relationTo: identify('side', claim.side, {}),
    label: toPlainLine(`${tellClaim(place, claim, atlas, 'en')}, ${tellSpan(claim, 'en')}`),
    when: whenOf(claim, earliest, latest, tellSpan(claim, 'en')),
    citations: citationsOf(claim, atlas, frame),
    certainty: CERTAINTY[claim.certainty]
  };
}

/** What the data files hold of a place: nothing is lost, and `importAtlas` reads it back. */
function placeToRecord({ id: _i, geometry: _g, control, layer, ...rest }: Place) {
  const { name, nameToday, address, significance, today, position, ...data } = rest;
  const properties: Omit<PlaceFeature['properties'], 'geometrySource'> = {
    ...data,
    position: [position[0] ?? Number.NaN, position[1] ?? Number.NaN],
    name: textToRecord(name),
    nameToday: textToRecord(nameToday),
    address: textToRecord(address),
    significance: textToRecord(significance),
    today: textToRecord(today),
    control: control.map(claimToRecord)
  };
  return { layer, ...properties };
}

/** A text on one line, in each language that has it. */
const linesIn = (text: LocalText | undefined) =>
  (['en', 'ru'] as const).flatMap((lang) => {
    const said = text?.[lang];
    return said === undefined ? [] : [{ line: toPlainLine(said), lang }];
  });

function namesOf({ name, nameToday, control }: Place) {
  const year = writeDay(control[0]?.start ?? 0).slice(0, 4);
  const when = { timespans: [{ start: { in: year }, end: { in: year } }] };
  const now = nameToday.en === name.en ? undefined : nameToday;
  return linesIn(name).flatMap(({ line, lang }) => [
    { toponym: line, lang, when },
    ...linesIn(now).flatMap((today) => (today.lang === lang ? [{ toponym: today.line, lang }] : []))
  ]);
}

const describe = ({ significance }: Place) =>
  linesIn(significance).map(({ line, lang }) => ({ value: line, lang }));

function toFeature(id: string, place: Place, atlas: Atlas, frame: ExportFrame) {
  const [first, last] = [place.control[0], place.control.at(-1)];
  const span = { start: first?.start ?? atlas.recordStart, end: last?.end ?? atlas.span.end };
  const geometry: Geometry = place.geometry;
  return {
    '@id': identify('place', id, frame),
    type: 'Feature',
    properties: {
      title: toPlainLine(place.name.en),
      ccodes: ['RU'],
      fclasses: [CLASSES[place.kind] ?? 'S'],
      attribution: ATTRIBUTION,
      licence: LICENCE,
      times: TIME_NOTE,
      id,
      record: placeToRecord(place)
    },
    when: whenOf(span, span.start, span.start, 'the span of the record'),
    names: namesOf(place),
    types: [{ label: place.kind, sourceLabels: [{ label: place.kind, lang: 'en' }] }],
    geometry,
    relations: place.control.map((claim) => relate(place, claim, atlas, frame)),
    descriptions: describe(place)
  };
}

const toText = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;

/**
 * The places as a collection in Linked Places Format, for the schema 2.0 of the World Historical Gazetteer.
 * Each claim of control is a relation, to the day; to the minute it stands in `properties.record`.
 */
export const exportLinkedPlaces = (atlas: Atlas, frame: ExportFrame = {}): string =>
  toText({
    type: 'FeatureCollection',
    '@context': [CONTEXT, PREFIX_CONTEXT],
    petrograd: atlasToRecord(atlas),
    features: [...atlas.places.values()].map((place) => toFeature(place.id, place, atlas, frame))
  });

/**
 * One place as a feature of its own, for the schema 1.2.2, which is of one feature: it knows no other
 * members, and spells the middle certainty of relations with a blank.
 */
export function exportLinkedPlace(place: Place, atlas: Atlas, frame: ExportFrame = {}): string {
  const feature = toFeature(place.id, place, atlas, frame);
  const relations = feature.relations.map((relation) => ({
    ...relation,
    certainty: relation.certainty.replace('-', ' ')
  }));
  return toText({ ...feature, relations });
}
