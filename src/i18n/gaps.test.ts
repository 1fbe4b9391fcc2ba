import { describe, expect, test } from 'vitest';
import { MINUTES_PER_DAY, isoToInstant } from '../time/instant.ts';
import { parseInstant } from '../time/parse-instant.ts';
import { LANGUAGES, LANGUAGE_NAMES, formatLabelledDay, messagesIn } from './index.ts';
import { streetWalkWordsIn } from './street-walk-words.ts';
import { TYPED_WORDS } from './typed-words.ts';

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

/** Every key and what kind of thing it holds: `timeline.play: string`. */
function outline(words: unknown, path = ''): readonly string[] {
  if (Array.isArray(words)) return [`${path}: list`];
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

/** Midnights of a whole year, so that every month is typed. */
const DAYS = Array.from({ length: 351 }, (_, day) => {
  const start = isoToInstant('1917-01-14T00:00');
  return (start ?? NaN) + day * MINUTES_PER_DAY;
});

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
  test('have twelve months, seven days of the week and eight directions', () => {
    const { months, weekdays } = messagesIn(language).calendar;
    const { directions } = streetWalkWordsIn(language);
    expect([months, weekdays, directions].map((list) => new Set(list).size)).toEqual([12, 7, 8]);
  });

  test('write each day of the record so that it can be typed back', () => {
    for (const day of DAYS)
      for (const style of ['old', 'new'] as const)
        expect(
          parseInstant(`${formatLabelledDay(day, language, style)} 03:30`, TYPED_WORDS)
        ).toEqual({ t: day + 210 });
  });

  test.each(subjects)('have no gap about %s', (subject) => {
    const words = wordsOf(language, subject);
    expect(outline(words)).toEqual(outline(wordsOf('en', subject)));
    expect(findEmpty(words).filter((path) => !MAY_BE_EMPTY.includes(path))).toEqual([]);
  });
});
