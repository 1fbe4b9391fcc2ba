import type { Place } from '../model/atlas.ts';
import type { BaseMap } from '../model/base/base-map.ts';
import { listGround } from './search-ground.ts';
import { createLikeness } from './search-likeness.ts';
import type { Likeness } from './search-likeness.ts';
import { createSearchName, plainness } from './search-names.ts';
import type { SearchName } from './search-names.ts';
import { createRecords } from './search-records.ts';
import type { Found, SearchRecord } from './search-records.ts';
import { fitBounds } from './search-view.ts';

export type { Found } from './search-records.ts';

/** Finds what a visitor types, best first. */
export type Find = (query: string) => readonly Found[];

/** A search over the places of the story and the named ground under them. */
export interface Search {
  readonly find: Find;
  /** Finds a thing of the ground by the id that links write; not those that are places too. */
  readonly findGround: (id: string) => Found | undefined;
  /** The view that shows the whole of what was found. */
  readonly fit: typeof fitBounds;
}

interface Ranked {
  readonly found: Found;
  readonly rank: number;
}

const RESULTS = 8;

/** Less similar names (0 … 1) are not what was meant. */
const LEAST_SIMILAR = 0.62;

/** Nor are names that are so much less similar than the best of them. */
const MUCH_LESS_SIMILAR = 0.15;

/** Beside plain answers only names this similar are worth showing: another ending of the same word. */
const CLOSELY_SIMILAR = 0.8;

/** How much a degree of plainness outweighs whether the name is of 1917 or of today. */
const DEGREE = 4;

/** By how much a place of the story comes before a street that is equally like what was typed. */
const PLACE_FIRST = 0.02;

const highest = (names: readonly SearchName[], measure: (name: SearchName) => number): number =>
  Math.max(0, ...names.map(measure));

/**
 * How plainly a record answers a query; 0 is no plain answer. Names of 1917 come before those of today,
 * names before addresses. A place of the story may say a name one degree less plainly than a street:
 * `Смольный` is the institute before it is the prospekt.
 */
function plainRank({ found, then, today, address }: SearchRecord, query: SearchName): number {
  const more = found.ground ? 0 : 1;
  const plain = (names: readonly SearchName[]): number =>
    highest(names, (name) => plainness(name, query));
  const [ofThen, ofToday] = [plain(then), plain(today)];
  const byName = Math.max(
    ofThen > 0 ? (ofThen + more) * DEGREE : 0,
    ofToday > 0 ? (ofToday + more) * DEGREE - (found.ground ? 1 : 2) : 0
  );
  return byName > 0 ? byName : Math.min(1, plain(address));
}

/** How like what was typed a name of the record is, 0 … 1. */
function likeRank({ found, then, today }: SearchRecord, likeness: Likeness): number {
  const ofThen = highest(then, likeness) + (found.ground ? 0 : PLACE_FIRST);
  return Math.max(ofThen, highest(today, likeness));
}

/** The best of what reaches `least`, best first; equals stay in their order. */
const takeBest = (ranked: readonly Ranked[], least: number): readonly Found[] =>
  ranked
    .filter(({ rank }) => rank >= least)
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, RESULTS)
    .map(({ found }) => found);

/**
 * Prepares a search over any name of a place, a street, a bridge, a water, an island, a park or a
 * building, of 1917 or today, English or Russian, in either alphabet, with mistakes of typing, or over
 * the address of a place. An empty query finds nothing.
 */
export function createSearch(places: Iterable<Place>, base: BaseMap): Search {
  const records = createRecords([...places], listGround(base));
  const likenessTo = createLikeness(records.flatMap(({ then, today }) => [...then, ...today]));
  const rankBy = (rank: (record: SearchRecord) => number): readonly Ranked[] =>
    records.map((record) => ({ found: record.found, rank: rank(record) }));
  const findLike = (query: SearchName, isAnswered: boolean): readonly Found[] => {
    const likeness = likenessTo(query);
    const ranked = rankBy((record) => likeRank(record, likeness));
    const best = Math.max(...ranked.map(({ rank }) => rank));
    const least = Math.max(LEAST_SIMILAR, best - MUCH_LESS_SIMILAR);
    return takeBest(ranked, isAnswered ? CLOSELY_SIMILAR : least);
  };
  return {
    find: (text) => {
      const query = createSearchName(text);
      if (query.text === '') return [];
      const ranked = rankBy((record) => plainRank(record, query));
      const plain = takeBest(ranked, 1);
      if (plain.length === RESULTS) return plain;
      const similar = findLike(query, plain.length > 0);
      return [...new Set([...plain, ...similar])].slice(0, RESULTS);
    },
    findGround: (id) => records.find(({ found }) => found.ground && found.id === id)?.found,
    fit: fitBounds
  };
}
