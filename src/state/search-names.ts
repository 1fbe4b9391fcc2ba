import { foldName } from './transliterate.ts';

/*
 * Words that say what kind of thing a name stands for. People leave them out, shorten them, and say them
 * in the other language: `ул. Марата`, `Marata street`. The first of each row stands for all.
 */
const KIND_WORDS: readonly (readonly string[])[] = [
  ['street', 'st', 'str', 'улица', 'ул', 'straße', 'strasse', 'rue'],
  ['prospekt', 'prospect', 'avenue', 'ave', 'проспект', 'пр', 'просп', 'perspective'],
  ['embankment', 'emb', 'quay', 'набережная', 'наб', 'ufer', 'uferstraße', 'kai', 'quai'],
  ['lane', 'переулок', 'пер', 'gasse', 'ruelle'],
  ['square', 'sq', 'площадь', 'пл', 'platz', 'place'],
  ['line', 'lines', 'линия', 'линии', 'linie', 'ligne'],
  ['boulevard', 'бульвар', 'бул'],
  ['highway', 'шоссе', 'ш', 'chaussee', 'landstraße'],
  ['bridge', 'мост', 'моста', 'brücke', 'pont'],
  ['island', 'остров', 'острова', 'insel', 'île'],
  ['canal', 'канал', 'канала', 'кан', 'kanal'],
  ['river', 'река', 'реки', 'р', 'fluss', 'rivière'],
  ['garden', 'сад', 'сада', 'garten', 'jardin'],
  ['park', 'парк', 'parc'],
  ['cemetery', 'кладбище', 'friedhof', 'cimetière'],
  ['state', 'государственный', 'staatlich', 'staats']
];

const kindWords: ReadonlyMap<string, string> = new Map(
  KIND_WORDS.flatMap((words) => words.map((word) => [foldName(word), words[0] ?? word] as const))
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
