import { toJsonSchema } from '@valibot/to-json-schema';
import type { ConversionConfig } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import {
  AtlasMetadataSchema,
  EventCollectionSchema,
  LocalTextSchema,
  MovementCollectionSchema,
  PlaceCollectionSchema,
  SourcesSchema
} from '../model/schema.ts';
import { BASE_SCHEMAS } from '../model/base/base-schema.ts';
import { CorrectionsSchema } from '../model/corrections/correction-schema.ts';
import { KioskFileSchema } from '../model/kiosk/kiosk-schema.ts';
import { ItinerarySchema } from '../model/itineraries/itinerary-schema.ts';
import { SightsSchema } from '../model/sights/sight-schema.ts';
import { TranslationSchema } from '../model/languages/translation-schema.ts';
import { LegendsSchema, StorySchema } from '../model/stories/story-schema.ts';
import { TEXT_LANGUAGES } from '../i18n/language.ts';
import { findMeaning } from './member-meanings.ts';

interface Publication {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly schema: v.GenericSchema;
}

const TIMES =
  'Times are written as 1917-11-07T03:30: Gregorian (New Style), wall clock of Petrograd, no zone.';

/** What the files of the ground hold. */
const GROUND: Readonly<Record<string, string>> = {
  water: 'The sea, rivers, canals and ponds.',
  islands: 'Names of islands, quarters and towns, each at a point.',
  parks: 'Gardens, parks, cemeteries and parade grounds.',
  rail: 'Railway lines.',
  footprints: 'Buildings that are landmarks but no places of the atlas.'
};

const PUBLICATIONS: readonly Publication[] = [
  {
    name: 'places',
    title: 'Layer of places',
    description: `Places of Petrograd and who held each of them when, one file for each layer. ${TIMES}`,
    schema: PlaceCollectionSchema
  },
  {
    name: 'events',
    title: 'Events',
    description: `What happened at a place, with the window in which it began. ${TIMES}`,
    schema: EventCollectionSchema
  },
  {
    name: 'movements',
    title: 'Movements',
    description: `Ways of people and ships: a line with a time for each of its positions. ${TIMES}`,
    schema: MovementCollectionSchema
  },
  {
    name: 'sources',
    title: 'Sources',
    description:
      'Every cited work by its key, with how much of it was read and how far to trust it.',
    schema: SourcesSchema
  },
  {
    name: 'atlas',
    title: 'Atlas',
    description: `The span of the slider, its chapters, the bounds, the sides that fight and the layers in their order. ${TIMES}`,
    schema: AtlasMetadataSchema
  },
  {
    name: 'story',
    title: 'Story',
    description: `A guided way through the map: steps that set view, time, layers and choice, each with a text of 40 to 80 words. ${TIMES}`,
    schema: StorySchema
  },
  {
    name: 'legends',
    title: 'Legends',
    description: `Popular beliefs, each beside what the record holds. ${TIMES}`,
    schema: LegendsSchema
  },
  {
    name: 'sights',
    title: 'Sights and sounds',
    description: `What could be seen and heard at an event: how it is drawn, where, during which hours, with a caption. ${TIMES}`,
    schema: SightsSchema
  },
  {
    name: 'itinerary',
    title: 'Itinerary',
    description: `A ready-made walk: stops at places or events of the atlas, each with its hour of 1917, what one tells and what one sees today. ${TIMES}`,
    schema: ItinerarySchema
  },
  {
    name: 'corrections',
    title: 'Corrections',
    description:
      'What somebody corrected in the edit mode of the map, value by value: `npm run geo:apply` makes it in the data.',
    schema: CorrectionsSchema
  },
  {
    name: 'language',
    title: 'Language',
    description:
      'A further language: every text of the data by its English. Texts that are said in several places stand once.',
    schema: TranslationSchema
  },
  ...Object.entries(BASE_SCHEMAS).map(([name, schema]) => ({
    name,
    title: `Ground: ${name}`,
    description: `${GROUND[name] ?? ''} No time: what lay where in those years.`,
    schema
  })),
  {
    name: 'kiosk',
    title: 'Kiosk',
    description: `kiosk.json beside the site: how a museum wants its screen. No member is needed. ${TIMES}`,
    schema: KioskFileSchema
  }
];

/** A JSON Schema (draft-07) with the names it is published under. */
export type PublishedSchema = ReturnType<typeof toJsonSchema> & { readonly $id: string };

// A check is code: JSON Schema cannot say that a day exists. `npm run geo:validate` can.
const CONVERSION = {
  target: 'draft-07',
  ignoreActions: ['check', 'guard'],
  // The schemas are published for this atlas: a text has all languages that it offers in its own files.
  overrideSchema: ({ jsonSchema, valibotSchema }) =>
    valibotSchema === LocalTextSchema
      ? { ...jsonSchema, required: [...TEXT_LANGUAGES] }
      : jsonSchema
} as const satisfies ConversionConfig;

/** The published schemas, made from those the program itself reads with. */
export const createJsonSchemas = (): PublishedSchema[] =>
  PUBLICATIONS.map(({ name, title, description, schema }) => {
    const { $schema, $id: _, ...body } = toJsonSchema(schema, CONVERSION);
    return {
      ...($schema === undefined ? {} : { $schema }),
      $id: `${name}.schema.json`,
      title,
      description,
      ...body
    };
  });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same with what each member means beside it, which an editor shows while one types. */
function explain(kind: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => explain(kind, item));
  if (!isObject(value)) return value;
  const explained = Object.entries(value).map(([key, part]) => {
    if (key !== 'properties' || !isObject(part)) return [key, explain(kind, part)] as const;
    const members = Object.entries(part).map(([name, member]) => {
      const description = findMeaning(kind, name);
      const shape = explain(kind, member);
      return [
        name,
        description !== undefined && isObject(shape) ? { description, ...shape } : shape
      ];
    });
    return [key, Object.fromEntries(members) as unknown] as const;
  });
  return Object.fromEntries(explained);
}

/** The text of a schema file. */
export const formatJsonSchema = (schema: PublishedSchema): string =>
  `${JSON.stringify(explain(schema.$id.replace('.schema.json', ''), schema), null, 1)}\n`;
