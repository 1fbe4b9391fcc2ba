import { LANGUAGES } from '../i18n/language.ts';
import { searchWordsIn } from '../i18n/search-words.ts';
import { foldName } from './transliterate.ts';

/** Words that say what kind of thing a name stands for, in every language; one English word stands for all. */
const kindWords: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap((language) =>
    Object.entries(searchWordsIn(language).kindWords).flatMap(([kind, words]) =>
      words.map((word) => [foldName(word), kind] as const)
    )
  )
);

/** A name, or what was typed for one, made ready to be compared. */
export interface SearchName {
  /** In the one spelling of `foldName`. */
  readonly text: string;
  readonly words: readonly string[];
  /** The words that tell it from others of its kind. */
  readonly own: readonly string[];
  /** What kind of thing it calls itself, in the one word for all languages. */
  readonly kinds: readonly string[];
}

/** Makes a name ready to be compared. `пр-т` falls apart into two words and is put together again. */
export function createSearchName(name: string): SearchName {
  const text = foldName(name).replace(/\bpr k?t\b/g, 'prospekt');
  const words = text === '' ? [] : text.split(' ');
  return {
    text,
    words,
    own: words.filter((word) => !kindWords.has(word)),
    kinds: words.flatMap((word) => kindWords.get(word) ?? [])
  };
}

const begins = (words: readonly string[], start: string): boolean =>
  words.some((word) => word.startsWith(start));

/** Whether each word asked for begins a word of the name, whatever the order and the language. */
const hasAllWords = (name: SearchName, query: SearchName): boolean =>
  query.own.every((word) => begins(name.words, word)) &&
  query.kinds.every((kind) => name.kinds.includes(kind));

/**
 * How plainly a name says what is asked: 4 it is that name, but for what kind of thing it is; 3 begins
 * with it; 2 a word in it does; 1 each word asked for begins a word in it; 0 no.
 */
export function plainness(name: SearchName, query: SearchName): number {
  const hasAll = hasAllWords(name, query);
  if (hasAll && query.own.length > 0 && query.own.length === name.own.length) {
    if (query.own.every((word, index) => word === name.own[index])) return 4;
  }
  if (name.text.startsWith(query.text)) return 3;
  if (` ${name.text}`.includes(` ${query.text}`)) return 2;
  return hasAll ? 1 : 0;
}
