import type { LocalText, Place } from '../model/atlas.ts';
import { LANGUAGES } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { readingWordsIn } from '../i18n/reading.ts';
import { searchWordsIn } from '../i18n/search-words.ts';
import type { GroundKind, GroundThing } from './search-ground.ts';
import { createSearchName } from './search-names.ts';
import type { SearchName } from './search-names.ts';

/** What a search found: a place of the story, or something on the ground under it. */
export interface Found {
  /** Id of the place, or that of the ground, such as `street:nevsky`. */
  readonly id: string;
  /** Its name of 1917. */
  readonly name: LocalText;
  /** What it is, and its name of today where that differs. */
  readonly detail: LocalText;
  /** Only where it is not a place of the story. */
  readonly ground?: GroundThing;
}

/** What can be found, and all the names by which. */
export interface SearchRecord {
  readonly found: Found;
  /** Names of 1917. */
  readonly then: readonly SearchName[];
  readonly today: readonly SearchName[];
  readonly address: readonly SearchName[];
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

const inBoth = (write: (language: Language) => string): LocalText => ({
  en: write('en'),
  ru: write('ru')
});

const namesOf = (text: LocalText | undefined): readonly SearchName[] =>
  text ? LANGUAGES.map((language) => createSearchName(text[language])) : [];

const join = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' · ');

function createPlaceRecord({ id, kind, name, nameToday, address }: Place): SearchRecord {
  const detail = inBoth((language) =>
    join([
      readingWordsIn(language).kinds[kind],
      KINDS_OF_BOTH.has(kind) ? searchWordsIn(language).story : undefined,
      nameToday[language] === name[language] ? undefined : nameToday[language]
    ])
  );
  return {
    found: { id, name, detail },
    then: namesOf(name),
    today: namesOf(nameToday),
    address: namesOf(address)
  };
}

function createGroundRecord(ground: GroundThing): SearchRecord {
  const { id, kind, name, nameToday, isGone } = ground;
  const detail = inBoth((language) =>
    join([
      searchWordsIn(language).kinds[kind],
      isGone ? searchWordsIn(language).gone : nameToday?.[language]
    ])
  );
  return {
    found: { id, name, detail, ground },
    then: namesOf(name),
    today: namesOf(nameToday),
    address: []
  };
}

/** A point on the ground says no more than a place of the same name. */
const isPoint = ({ bounds: [west, south, east, north] }: GroundThing): boolean =>
  west === east && south === north;

/**
 * Makes the records of a search, in the order in which equals are shown: places of the story, then the
 * ground by weight. A bridge, and a town that is but a point, is one record with its place.
 */
export function createRecords(
  places: readonly Place[],
  ground: readonly GroundThing[]
): readonly SearchRecord[] {
  const ids = new Set(places.map(({ id }) => id));
  const names = new Set(places.map(({ name }) => name.ru));
  const isOwn = (thing: GroundThing): boolean =>
    !ids.has(thing.bridge ?? '') && !(isPoint(thing) && names.has(thing.name.ru));
  const weigh = ({ kind, name }: GroundThing): number =>
    BY_WEIGHT.indexOf(kind) + name.en.length / 1000;
  return [
    ...places.map(createPlaceRecord),
    ...ground
      .filter(isOwn)
      .toSorted((a, b) => weigh(a) - weigh(b))
      .map(createGroundRecord)
  ];
}
