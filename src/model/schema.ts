import * as v from 'valibot';
import { isoToInstant } from '../time/instant.ts';
import {
  CALENDARS,
  CERTAINTIES,
  MOVERS,
  PLACE_KINDS,
  SOURCE_GROUPS,
  TIMINGS,
  WAYS
} from './atlas.ts';
import { OUTLINES, PARTY_TEXTS, PATTERNS } from './side.ts';
import type { Outline } from './side.ts';

/*
 * The shapes of the files in geo/, before times are read and references are resolved.
 * `npm run geo:schema` writes them out as JSON Schema into geo/schema/.
 */

const text = v.pipe(v.string(), v.nonEmpty('a text that is not empty'));

/**
 * A text in English and, where the atlas offers it, in Russian, which `geo:validate` sees to: on the map
 * English stands in for it. Further languages may stand beside them.
 */
export const LocalTextSchema = v.objectWithRest({ en: text, ru: v.exactOptional(text) }, text);

export const identifier = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small letters, digits and single hyphens')
);

export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'a time written as 1917-11-07T03:30, without a zone'),
  v.check((value) => isoToInstant(value) !== undefined, 'a day and minute that exist')
);

const UncertainInstantSchema = v.strictObject({
  earliest: instant,
  best: instant,
  latest: instant
});

const CitationSchema = v.strictObject({ source: text, locator: v.optional(LocalTextSchema) });

/** Members that say what an assertion rests on. */
export const support = {
  citations: v.array(CitationSchema),
  inference: v.optional(v.union([v.literal(true), LocalTextSchema]))
};

const passability = v.pipe(
  v.string(),
  v.regex(/^(?:open|raised|checkpoint-[a-z0-9-]+)$/, 'open, raised or checkpoint-ID of a side')
);

const evidence = { certainty: v.picklist(CERTAINTIES), ...support };

const AccountSchema = v.strictObject({ text: LocalTextSchema, citations: v.array(CitationSchema) });

export const ClaimSchema = v.strictObject({
  side: identifier,
  between: v.optional(v.strictTuple([identifier, identifier])),
  start: UncertainInstantSchema,
  end: instant,
  passability: v.optional(passability),
  actors: v.optional(LocalTextSchema),
  how: LocalTextSchema,
  summary: LocalTextSchema,
  ...evidence,
  accounts: v.array(AccountSchema)
});

export const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
export const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const BoundsSchema = v.strictTuple([longitude, latitude, longitude, latitude]);
const PositionSchema = v.strictTuple([longitude, latitude]);
const LineSchema = v.pipe(v.array(PositionSchema), v.minLength(2, 'two positions or more'));
const RingSchema = v.pipe(v.array(PositionSchema), v.minLength(4, 'four positions or more'));
const PolygonCoordinatesSchema = v.pipe(v.array(RingSchema), v.minLength(1, 'one ring or more'));

const PointSchema = v.strictObject({ type: v.literal('Point'), coordinates: PositionSchema });
const LineStringSchema = v.strictObject({ type: v.literal('LineString'), coordinates: LineSchema });
const GeometrySchema = v.variant('type', [
  PointSchema,
  LineStringSchema,
  v.strictObject({ type: v.literal('Polygon'), coordinates: PolygonCoordinatesSchema }),
  v.strictObject({
    type: v.literal('MultiPolygon'),
    coordinates: v.array(PolygonCoordinatesSchema)
  })
]);

export const PlaceFeatureSchema = v.strictObject({
  type: v.literal('Feature'),
  id: identifier,
  geometry: GeometrySchema,
  properties: v.strictObject({
    kind: v.picklist(PLACE_KINDS),
    name: LocalTextSchema,
    nameToday: LocalTextSchema,
    position: PositionSchema,
    positionConfidence: v.pipe(v.number(), v.minValue(1)),
    geometrySource: text,
    heading: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(360))),
    zoneRadius: v.optional(v.pipe(v.number(), v.minValue(1))),
    address: LocalTextSchema,
    significance: LocalTextSchema,
    today: LocalTextSchema,
    toldByFiges: v.boolean(),
    control: v.pipe(v.array(ClaimSchema), v.minLength(1, 'one claim or more'))
  })
});

export const EventFeatureSchema = v.strictObject({
  type: v.literal('Feature'),
  id: identifier,
  geometry: PointSchema,
  properties: v.strictObject({
    title: LocalTextSchema,
    summary: LocalTextSchema,
    people: v.optional(LocalTextSchema),
    place: identifier,
    start: UncertainInstantSchema,
    end: instant,
    ...evidence,
    toldByFiges: v.boolean()
  })
});

const WaypointSchema = v.strictObject({
  time: instant,
  timing: v.picklist(TIMINGS),
  by: v.optional(v.picklist(WAYS)),
  via: v.optional(v.pipe(v.array(PositionSchema), v.minLength(1, 'one position or more'))),
  place: v.optional(identifier),
  label: v.optional(LocalTextSchema)
});

export const MovementFeatureSchema = v.strictObject({
  type: v.literal('Feature'),
  id: identifier,
  geometry: LineStringSchema,
  properties: v.strictObject({
    actor: LocalTextSchema,
    side: identifier,
    mover: v.picklist(MOVERS),
    waypoints: v.pipe(v.array(WaypointSchema), v.minLength(2, 'two waypoints or more')),
    ...evidence,
    note: v.optional(LocalTextSchema)
  })
});

/** The file of movements before its features are checked one by one. */
export const LooseCollectionSchema = v.strictObject({
  $schema: v.optional(v.string()),
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown())
});

/** A feature collection; `$schema` lets an editor check the file while it is written. */
const collectionOf = <Feature extends v.GenericSchema>(feature: Feature) =>
  v.strictObject({
    $schema: v.optional(v.string()),
    type: v.literal('FeatureCollection'),
    features: v.array(feature)
  });

export const PlaceCollectionSchema = collectionOf(PlaceFeatureSchema);
export const EventCollectionSchema = collectionOf(EventFeatureSchema);
export const MovementCollectionSchema = collectionOf(MovementFeatureSchema);

export const SourcesSchema = v.strictObject({
  $schema: v.optional(v.string()),
  sources: v.record(
    text,
    v.strictObject({
      author: text,
      title: text,
      year: text,
      edition: text,
      group: v.picklist(SOURCE_GROUPS),
      kind: LocalTextSchema,
      consulted: LocalTextSchema,
      reliability: LocalTextSchema,
      editors: v.optional(v.literal(true))
    })
  )
});

// `Object.keys` forgets the type of the keys; the record has no others.
const OUTLINE_NAMES = Object.keys(OUTLINES) as Outline[];

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'a colour written as #b3261e'));
const PartyColoursSchema = v.strictObject({ plate: colour, edge: colour, ground: colour });

const PartySchema = v.strictObject({
  id: identifier,
  ...v.entriesFromList(PARTY_TEXTS, LocalTextSchema),
  outline: v.picklist(OUTLINE_NAMES),
  pattern: v.picklist(PATTERNS),
  colours: v.strictObject({ day: PartyColoursSchema, night: PartyColoursSchema, strong: colour })
});

export const AtlasMetadataSchema = v.strictObject({
  $schema: v.optional(v.string()),
  title: LocalTextSchema,
  words: v.strictObject({
    description: LocalTextSchema,
    map: LocalTextSchema,
    credits: LocalTextSchema,
    invitation: v.optional(LocalTextSchema),
    licence: v.optional(LocalTextSchema),
    calendarNote: v.optional(LocalTextSchema)
  }),
  about: v.array(v.strictObject({ heading: LocalTextSchema, text: LocalTextSchema })),
  // Read when the program is built, which speaks these languages in this order: see `i18n/language.ts`.
  languages: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language of ISO 639, such as de')),
      v.strictObject({ name: text, short: text })
    )
  ),
  issues: v.optional(
    v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, 'an address that begins with https://'))
  ),
  // These, too, are read when the program is built: see `i18n/calendars.ts`.
  id: v.optional(identifier),
  shortTitle: v.optional(text),
  city: v.optional(LocalTextSchema),
  calendars: v.optional(
    v.pipe(
      v.array(v.picklist(CALENDARS)),
      v.minLength(1, 'one calendar or more'),
      v.maxLength(2, 'two calendars or fewer')
    )
  ),
  example: v.optional(instant),
  span: v.strictObject({ start: instant, end: instant }),
  recordStart: instant,
  afterwordEnd: instant,
  bounds: BoundsSchema,
  area: BoundsSchema,
  opening: v.strictObject({ time: instant, longitude, latitude, zoom: v.number() }),
  daylight: v.strictObject({ longitude, latitude, aheadOfGreenwich: v.number() }),
  chapters: v.pipe(
    v.array(
      v.strictObject({ id: identifier, start: instant, end: instant, name: LocalTextSchema })
    ),
    v.minLength(1, 'one chapter or more')
  ),
  sides: v.pipe(v.array(PartySchema), v.minLength(2, 'two sides or more')),
  layers: v.array(v.strictObject({ id: identifier, name: LocalTextSchema }))
});

export type PlaceFeature = v.InferOutput<typeof PlaceFeatureSchema>;
export type EventFeature = v.InferOutput<typeof EventFeatureSchema>;
export type MovementFeature = v.InferOutput<typeof MovementFeatureSchema>;
export type ClaimRecord = v.InferOutput<typeof ClaimSchema>;
export type SourceRecords = v.InferOutput<typeof SourcesSchema>;
export type AtlasMetadata = v.InferOutput<typeof AtlasMetadataSchema>;
