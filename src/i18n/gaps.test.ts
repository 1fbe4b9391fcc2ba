import { describe, expect, test } from 'vitest';
import { LANGUAGES, LANGUAGE_NAMES } from './index.ts';

type Module = Readonly<Record<string, unknown>>;

/** Every file of words, by its path: `./de-tour.ts`. */
const files = import.meta.glob<Module>(['./??-*.ts', './???-*.ts', '!./*.test.ts'], {
  eager: true
});

/** The subjects there are words about, of which English sets the shape. */
const subjects = Object.keys(files)
  .flatMap((path) => /^\.\/en-(.+)\.ts$/.exec(path)?.[1] ?? [])
  .toSorted();

const wordsOf = (language: string, subject: string): unknown =>
  Object.values(files[`./${language}-${subject}.ts`] ?? {})[0];

/** Every key and what kind of thing it holds: `timeline.play: string`. A list counts its items. */
function outline(words: unknown, path = ''): readonly string[] {
  if (typeof words !== 'object' || words === null) return [`${path}: ${typeof words}`];
  return Object.entries(words)
    .flatMap(([key, value]) => outline(value, path === '' ? key : `${path}.${key}`))
    .toSorted();
}

/** Paths of texts that are empty. */
function findEmpty(words: unknown, path = ''): readonly string[] {
  if (typeof words === 'string') return words.trim() === '' ? [path] : [];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => findEmpty(value, `${path}.${key}`));
}

/** What English leaves empty on purpose: a joint that some languages need. */
const MAY_BE_EMPTY = ['.hour.joint'];

test('there are words about many subjects', () => {
  expect(subjects).toEqual(expect.arrayContaining(['messages', 'reading', 'tour', 'kiosk']));
});

test('every language on offer is named', () => {
  expect(LANGUAGES).toEqual(expect.arrayContaining(['en', 'ru', 'de', 'fr']));
  for (const language of LANGUAGES) {
    const { name, short } = LANGUAGE_NAMES[language];
    expect(name).not.toBe('');
    expect(short).toMatch(/^\p{Lu}{2,3}$/u);
  }
});

describe.each(LANGUAGES)('the words of the app in %s', (language) => {
  test.each(subjects)('have no gap about %s', (subject) => {
    const words = wordsOf(language, subject);
    expect(outline(words)).toEqual(outline(wordsOf('en', subject)));
    expect(findEmpty(words).filter((path) => !MAY_BE_EMPTY.includes(path))).toEqual([]);
  });
});
