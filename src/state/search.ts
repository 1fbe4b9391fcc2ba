import type { Place } from '../model/atlas.ts';
import { similarity } from './similarity.ts';
import { foldName } from './transliterate.ts';

/** Finds places by what a visitor types, best first. */
export type PlaceSearch = (query: string) => readonly Place[];

/** All names of a place, brought to one spelling (`foldName`). */
interface SearchRecord {
  readonly place: Place;
  /** Names of 1917. */
  readonly then: readonly string[];
  readonly today: readonly string[];
  readonly address: readonly string[];
}

const RESULTS = 8;

/** A query shorter than this is like everything. */
const SHORTEST_SIMILAR = 4;

/** Less similar names (0 … 1) are not what was meant. */
const LEAST_SIMILAR = 0.5;

/** Beside plain answers only names this similar are worth showing: another ending of the same word. */
const CLOSELY_SIMILAR = 0.7;

const createRecord = (place: Place): SearchRecord => ({
  place,
  then: [foldName(place.name.en), foldName(place.name.ru)],
  today: [foldName(place.nameToday.en), foldName(place.nameToday.ru)],
  address: [foldName(place.address.en), foldName(place.address.ru)]
});

/**
 * How plainly a name says what is asked: 3 begins with it, 2 a word in it does, 1 each word asked for
 * begins a word in it, 0 no.
 */
function plainness(name: string, query: string): number {
  if (name.startsWith(query)) return 3;
  if (` ${name}`.includes(` ${query}`)) return 2;
  return query.split(' ').every((word) => ` ${name}`.includes(` ${word}`)) ? 1 : 0;
}

const highest = (names: readonly string[], measure: (name: string) => number): number =>
  Math.max(...names.map(measure));

/**
 * How plainly a place answers a query: names of 1917 come before those of today, names before addresses;
 * 0 is no plain answer.
 */
function plainRank({ then, today, address }: SearchRecord, query: string): number {
  const plain = (names: readonly string[]): number =>
    highest(names, (name) => plainness(name, query));
  const byName = Math.max(plain(then) * 3, plain(today) * 3 - 1);
  return byName > 0 ? byName + 1 : Math.min(1, plain(address));
}

/** How like what was typed a name of the place is; 0 if it is less than `least`. */
function similarRank({ then, today }: SearchRecord, query: string, least: number): number {
  if (query.length < SHORTEST_SIMILAR) return 0;
  const likeness = highest([...then, ...today], (name) => similarity(query, name));
  return likeness < least ? 0 : likeness;
}

/**
 * Prepares a search over any name of a place, of 1917 or today, English or Russian, in either alphabet,
 * with mistakes of typing, or over its address. An empty query finds nothing.
 */
export function createPlaceSearch(places: Iterable<Place>): PlaceSearch {
  const records = Array.from(places, createRecord);
  const sortBy = (rank: (record: SearchRecord) => number): readonly Place[] =>
    records
      .map((record) => ({ place: record.place, rank: rank(record) }))
      .filter((found) => found.rank > 0)
      .toSorted((a, b) => b.rank - a.rank)
      .slice(0, RESULTS)
      .map(({ place }) => place);
  return (query) => {
    const folded = foldName(query);
    if (folded === '') return [];
    const plain = sortBy((record) => plainRank(record, folded));
    const least = plain.length > 0 ? CLOSELY_SIMILAR : LEAST_SIMILAR;
    const similar = sortBy((record) => similarRank(record, folded, least));
    return [...new Set([...plain, ...similar])].slice(0, RESULTS);
  };
}
