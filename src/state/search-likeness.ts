import Fuse from 'fuse.js/basic';
import type { SearchName } from './search-names.ts';

/** How like a name is to what was typed, 0 … 1. */
export type Likeness = (name: SearchName) => number;

/** A word shorter than this is like every other. */
const SHORTEST = 4;

/** Words whose likes are remembered. */
const MOST_KNOWN = 200;

/** Share of its letters that may be wrong in a word. */
const MOST_WRONG = 0.35;

/** What each letter more or less than typed takes off a likeness: `Морская` before `Приморская`. */
const LENGTH_COST = 0.03;

/** What a wrong kind of thing takes off: `Gorokhovaya Square` is Gorokhovaya Street. */
const KIND_COST = 0.05;

/** What each word more than typed takes off: a street before the house `Gorokhovaya 2`. */
const WORD_COST = 0.01;

/**
 * Prepares finding names in spite of mistakes of typing. Each word is looked for in all the words the
 * names are made of, so that the mistakes of one word do not use up the patience for the others.
 */
export function createLikeness(names: readonly SearchName[]): (query: SearchName) => Likeness {
  const fuse = new Fuse([...new Set(names.flatMap(({ words }) => words))], {
    includeScore: true,
    ignoreFieldNorm: true,
    threshold: MOST_WRONG
  });
  const lookUp = (word: string): ReadonlyMap<string, number> =>
    word.length < SHORTEST
      ? new Map([[word, 1]])
      : new Map(
          fuse
            .search(word)
            .map(({ item, score = 1 }) => [
              item,
              1 - score - LENGTH_COST * Math.abs(item.length - word.length)
            ])
        );
  /** Of all words of a query only the last is new with each letter that is typed. */
  const known = new Map<string, ReadonlyMap<string, number>>();
  const findLike = (word: string): ReadonlyMap<string, number> => {
    const found = known.get(word) ?? lookUp(word);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, found);
    return found;
  };
  return ({ own, kinds }) => {
    const letters = own.join('').length;
    const wanted = own.map((word) => ({ share: word.length / letters, like: findLike(word) }));
    return (name) => {
      const wrongKinds = kinds.filter((kind) => !name.kinds.includes(kind)).length;
      const moreWords = Math.max(0, name.own.length - own.length);
      return wanted.reduce(
        (sum, { share, like }) =>
          sum + share * Math.max(0, ...name.words.map((word) => like.get(word) ?? 0)),
        -KIND_COST * wrongKinds - WORD_COST * moreWords
      );
    };
  };
}
