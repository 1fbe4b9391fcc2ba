import type { Atlas, AtlasEvent, LocalText, Movement, Place } from '../model/atlas.ts';
import { LANGUAGES, formatShortMoment, textIn } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { readingWordsIn } from '../i18n/reading.ts';
import { searchWordsIn } from '../i18n/search-words.ts';
import type { GroundKind, GroundThing } from './search-ground.ts';
import type { Timespan } from '../time/timespan.ts';
import { createSearchName } from './search-names.ts';
import type { SearchName } from './search-names.ts';

/** What a search found: a place of the story, something on the ground under it, or what happened. */
export interface Found {
  /** Id of the place, or that of the ground, such as `street:nevsky`, or the panel of what happened. */
  readonly id: string;
  /** Its name of 1917; the title of an event; who or what moved. */
  readonly name: LocalText;
  /** What it is, and its name of today where that differs, or when it happened. */
  readonly detail: (language: Language) => string;
  /** Only where it lies on the ground and is not a place of the story. */
  readonly ground?: GroundThing;
  /** Only where it happened: the panel that tells of it, as links write it. */
  readonly panelLink?: string;
}

/** What of an atlas can be found. */
export type Findable = Pick<Atlas, 'places' | 'events' | 'movements'>;

/** What can be found, and all the names by which. */
export interface SearchRecord {
  readonly found: Found;
  /** Names of 1917. */
  readonly then: readonly SearchName[];
  readonly today: readonly SearchName[];
  /** What a place can be found by when no name answers: its address. */
  readonly address: readonly SearchName[];
  /** Who took part. */
  readonly people: readonly SearchName[];
}

/** What is meant first when several things bear the name that was typed. */
const BY_WEIGHT: readonly GroundKind[] = [
  'island',
  'river',
  'canal',
  'sea',
  'prospekt',
  'street',
  'square',
  'bridge',
  'embankment',
  'building',
  'park',
  'garden',
  'quarter',
  'town',
  'lane',
  'ground',
  'cemetery',
  'pond',
  'path'
];

/** Kinds of which the story knows some, and the ground all. */
const KINDS_OF_BOTH: ReadonlySet<Place['kind']> = new Set(['street', 'square', 'bridge']);

/** A name in every language that is loaded. */
const namesOf = (text: LocalText | undefined): readonly SearchName[] =>
  text
    ? [...new Set(LANGUAGES.map((language) => textIn(text, language)))].map(createSearchName)
    : [];

const join = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' · ');

function createPlaceRecord({ id, kind, name, nameToday, address }: Place): SearchRecord {
  const detail = (language: Language): string =>
    join([
      readingWordsIn(language).kinds[kind],
      KINDS_OF_BOTH.has(kind) ? searchWordsIn(language).story : undefined,
      textIn(nameToday, language) === textIn(name, language)
        ? undefined
        : textIn(nameToday, language)
    ]);
  return {
    found: { id, name, detail },
    then: namesOf(name),
    today: namesOf(nameToday),
    address: namesOf(address),
    people: []
  };
}

function createGroundRecord(ground: GroundThing): SearchRecord {
  const { id, kind, name, nameToday, isGone } = ground;
  const detail = (language: Language): string =>
    join([
      searchWordsIn(language).kinds[kind],
      isGone ? searchWordsIn(language).gone : nameToday && textIn(nameToday, language)
    ]);
  return {
    found: { id, name, detail, ground },
    then: namesOf(name),
    today: namesOf(nameToday),
    address: [],
    people: []
  };
}

/** Says what kind of thing happened, and when it began. */
const tellWhen =
  (kind: 'event' | 'movement', { start }: Timespan) =>
  (language: Language): string =>
    join([searchWordsIn(language)[kind], formatShortMoment(start, language)]);

function createEventRecord(event: AtlasEvent): SearchRecord {
  const panelLink = `event:${event.id}`;
  return {
    found: { id: panelLink, name: event.title, detail: tellWhen('event', event), panelLink },
    then: namesOf(event.title),
    today: [],
    address: [],
    people: namesOf(event.people)
  };
}

function createMovementRecord(movement: Movement): SearchRecord {
  const panelLink = `movement:${movement.id}`;
  return {
    found: {
      id: panelLink,
      name: movement.actor,
      detail: tellWhen('movement', movement),
      panelLink
    },
    then: namesOf(movement.actor),
    today: [],
    address: [],
    people: []
  };
}

/** A point on the ground says no more than a place of the same name. */
const isPoint = ({ bounds: [west, south, east, north] }: GroundThing): boolean =>
  west === east && south === north;

/**
 * Makes the records of a search, in the order in which equals are shown: places of the story, then the
 * ground by weight, then what happened. A bridge, and a town that is but a point, is one record with its place.
 */
export function createRecords(
  atlas: Findable,
  ground: readonly GroundThing[]
): readonly SearchRecord[] {
  const places = [...atlas.places.values()];
  const ids = new Set(places.map(({ id }) => id));
  const names = new Set(places.map(({ name }) => name.ru ?? name.en));
  const isOwn = (thing: GroundThing): boolean =>
    !ids.has(thing.bridge ?? '') && !(isPoint(thing) && names.has(thing.name.ru ?? thing.name.en));
  const weigh = ({ kind, name }: GroundThing): number =>
    BY_WEIGHT.indexOf(kind) + name.en.length / 1000;
  return [
    ...places.map(createPlaceRecord),
    ...ground
      .filter(isOwn)
      .toSorted((a, b) => weigh(a) - weigh(b))
      .map(createGroundRecord),
    ...atlas.events.map(createEventRecord),
    ...atlas.movements.map(createMovementRecord)
  ];
}
