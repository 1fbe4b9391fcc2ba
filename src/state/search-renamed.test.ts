import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import namesAfter1917 from './fixtures/names-after-1917.csv?raw';
import { readRealAtlas } from './fixtures/real-atlas.ts';
import { readRealBase, readRealStreets } from './fixtures/real-base.ts';
import renamedStreets from './fixtures/renamed-streets.csv?raw';
import { listGround } from './search-ground.ts';
import { createSearch } from './search.ts';
import type { Found } from './search.ts';

interface Renamed {
  readonly then_ru: string;
  readonly then_en: string;
  readonly today_ru: string;
  readonly today_en: string;
}

const TABLE = { header: true, skipEmptyLines: true } as const;

const base = readRealBase();
const search = createSearch(readRealAtlas(), base);

/** The table of renamed streets, kept apart from `geo/`: 1917, today, and how one knows. */
const renamed = Papa.parse<Renamed>(renamedStreets, TABLE).data;
const pairs = renamed.map(({ then_ru, today_ru }) => [then_ru, today_ru] as const);

/** What stands among the first three answers to a name. */
const findNear = (query: string): readonly Found[] => search.find(query).slice(0, 3);

const isRenamed = (then: string, today: string, { name, detail }: Found): boolean =>
  (name.ru ?? '').startsWith(then) && detail('ru').endsWith(today);

describe('a street that was renamed after 1917', () => {
  it('is one of many in the table', () => {
    expect(renamed.length).toBeGreaterThanOrEqual(30);
  });

  it.each(pairs)('%s leads to %s', (then, today) => {
    expect(findNear(then).some((found) => isRenamed(then, today, found))).toBe(true);
  });

  it.each(pairs)('and back: it is found by the name of today (%s: %s)', (then, today) => {
    expect(findNear(today).some((found) => isRenamed(then, today, found))).toBe(true);
  });

  it.each(renamed.map((row) => [row.then_en, row.today_en, row] as const))(
    'in English too: %s, %s',
    (thenName, todayName, { then_ru, today_ru }) => {
      for (const query of [thenName, todayName])
        expect(findNear(query).some((found) => isRenamed(then_ru, today_ru, found))).toBe(true);
    }
  );
});

const starts = Papa.parse<{ start: string }>(namesAfter1917, TABLE).data.map(({ start }) => start);

/** The first word of a name of 1917 that honours somebody or something of after 1917. */
const findLateWord = (name: string): string | undefined =>
  name
    .toLowerCase()
    .split(/[^а-яё]+/)
    .find((word) => starts.some((start) => word.startsWith(start)));

describe('the names of 1917', () => {
  it('hold none that was given later', () => {
    const late = listGround(base).filter(({ name }) => findLateWord(name.ru ?? '') !== undefined);
    expect(late.map(({ id, name }) => `${id} ${name.ru ?? name.en}`)).toEqual([]);
  });

  it('which the list of late names would tell', () => {
    const today = readRealStreets().flatMap(({ nameToday }) => nameToday?.ru ?? []);
    expect(today.filter((name) => findLateWord(name) !== undefined).length).toBeGreaterThan(60);
  });

  // Named 1882–1915, so right for 1917 though they sound Soviet.
  it.each([
    'улица Гоголя',
    'улица Жуковского',
    'улица Достоевского',
    'улица Глинки',
    'Пушкинская улица',
    'Лермонтовский проспект',
    'Суворовский проспект',
    'Боткинская улица',
    'Пироговская набережная'
  ])('hold %s, which was there', (name) => {
    expect(findLateWord(name)).toBeUndefined();
    expect(readRealStreets().map((street) => street.name.ru)).toContain(name);
  });
});
