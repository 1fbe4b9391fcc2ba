import type { BaseMap } from '../model/base/base-map.ts';
import { LANGUAGES, hasLanguage, textIn } from '../i18n/index.ts';
import { listGround } from './search-ground.ts';
import { createLikeness } from './search-likeness.ts';
import type { Likeness } from './search-likeness.ts';
import { createSearchName, plainness } from './search-names.ts';
import type { SearchName } from './search-names.ts';
import { createRecords } from './search-records.ts';
import type { Findable, Found, SearchRecord } from './search-records.ts';
import { fitBounds } from './search-view.ts';

export type { Found } from './search-records.ts';

/** Finds what a visitor types, best first. */
export type Find = (query: string) => readonly Found[];

/** A search over the places of the story, the named ground under them, and what happened. */
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

/** By how much who took part comes after what bears the name. */
const PEOPLE_LAST = 0.05;

const highest = (names: readonly SearchName[], measure: (name: SearchName) => number): number =>
  Math.max(0, ...names.map(measure));

const isPlace = ({ found }: SearchRecord): boolean => !found.ground && !found.panelLink;

/** Whether what was typed is the whole of a title. */
const isWhole = (found: Found | undefined, query: SearchName): boolean =>
  found !== undefined &&
  LANGUAGES.some(
    (language) => plainness(createSearchName(textIn(found.name, language)), query) === 4
  );

const isName = ({ panelLink }: Found): boolean => panelLink === undefined;

/** The first of several lists, each once. */
const unite = (...lists: readonly (readonly Found[])[]): readonly Found[] =>
  [...new Set(lists.flat())].slice(0, RESULTS);

/** A title is a sentence: unless it is said whole, it answers one degree less plainly than a name. */
function plainRankOfTitle({ then, people }: SearchRecord, query: SearchName): number {
  const degree = highest(then, (name) => plainness(name, query));
  if (degree === 4) return degree * DEGREE;
  const byTitle = degree > 0 ? Math.max(1, (degree - 1) * DEGREE) : 0;
  return Math.max(
    byTitle,
    Math.min(
      1,
      highest(people, (name) => plainness(name, query))
    )
  );
}

/**
 * How plainly a record answers a query; 0 is no plain answer. Names of 1917 come before those of today,
 * names before addresses. A place of the story may say a name one degree less plainly than a street:
 * `Смольный` is the institute before it is the prospekt.
 */
function plainRank(record: SearchRecord, query: SearchName): number {
  const { then, today, address } = record;
  const more = isPlace(record) ? 1 : 0;
  if (record.found.panelLink) return plainRankOfTitle(record, query);
  const plain = (names: readonly SearchName[]): number =>
    highest(names, (name) => plainness(name, query));
  const [ofThen, ofToday] = [plain(then), plain(today)];
  const byName = Math.max(
    ofThen > 0 ? (ofThen + more) * DEGREE : 0,
    ofToday > 0 ? (ofToday + more) * DEGREE - (1 + more) : 0
  );
  return byName > 0 ? byName : Math.min(1, plain(address));
}

/** How like what was typed a name of the record is, 0 … 1. */
function likeRank(record: SearchRecord, likeness: Likeness): number {
  const { then, today, people } = record;
  const ofThen = highest(then, likeness) + (isPlace(record) ? PLACE_FIRST : 0);
  const ofPeople = highest(people, likeness) - PEOPLE_LAST;
  return Math.max(ofThen, ofPeople, highest(today, likeness));
}

/** The best of what reaches `least`, best first; equals stay in their order. */
const takeBest = (ranked: readonly Ranked[], least: number): readonly Found[] =>
  ranked
    .filter(({ rank }) => rank >= least)
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, RESULTS)
    .map(({ found }) => found);

type Prepared = Pick<Search, 'find' | 'findGround'>;

function prepareSearch(records: readonly SearchRecord[]): Prepared {
  const likenessTo = createLikeness(
    records.flatMap(({ then, today, people }) => [...then, ...today, ...people])
  );
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
      if (isWhole(plain[0], query)) return unite(plain, similar);
      // A name that all but has the word is meant before a title that has it: `Аврора` → «Авроры».
      return unite(plain.filter(isName), similar.filter(isName), plain, similar);
    },
    findGround: (id) => records.find(({ found }) => found.ground && found.id === id)?.found
  };
}

/**
 * Prepares a search over any name of a place, a street, a bridge, a water, an island, a park or a
 * building, of 1917 or today, in every language that is loaded, in either alphabet, with mistakes of typing, over the
 * address of a place, over the title and the people of an event, and over who moved. An empty query finds nothing.
 */
export function createSearch(atlas: Findable, base: BaseMap): Search {
  const ground = listGround(base);
  let spoken = 0;
  let prepared = prepareSearch([]);
  /** Names in a language that has come since are names as well. */
  const prepare = (): Prepared => {
    const now = LANGUAGES.filter(hasLanguage).length;
    if (now !== spoken) prepared = prepareSearch(createRecords(atlas, ground));
    spoken = now;
    return prepared;
  };
  return {
    find: (query) => prepare().find(query),
    findGround: (id) => prepare().findGround(id),
    fit: fitBounds
  };
}
