import { describe, expect, it } from 'vitest';
import { readRealAtlas } from './fixtures/real-atlas.ts';
import { createPlaceSearch } from './search.ts';
import { foldName } from './transliterate.ts';

const search = createPlaceSearch(readRealAtlas().places.values());
const first = (query: string): string | undefined => search(query)[0]?.id;

describe('a visitor finds a place', () => {
  it.each([
    ['Смольный', 'smolny'],
    ['смольный', 'smolny'],
    ['smolny', 'smolny'],
    ['Smolnyi', 'smolny'],
    ['Smol’nyj', 'smolny'],
    ['smolni', 'smolny'],
    ['Смолный', 'smolny'],
    ['Winter Palace', 'winter-palace'],
    ['Зимний', 'winter-palace'],
    ['zimny dvorets', 'winter-palace'],
    ['wintr palace', 'winter-palace'],
    ['Hermitage', 'winter-palace'],
    ['Эрмитаж', 'winter-palace'],
    ['ermitazh', 'winter-palace'],
    ['винтер палас', 'winter-palace'],
    ['Moscow station', 'nikolaevsky-station'],
    ['Московский вокзал', 'nikolaevsky-station'],
    ['Nikolayevsky vokzal', 'nikolaevsky-station'],
    ['Vitebsk station', 'tsarskoselsky-station'],
    ['Blagoveshchensky', 'nikolaevsky-bridge'],
    ['Благовещенский мост', 'nikolaevsky-bridge'],
    ['Peter and Paul', 'peter-paul-fortress'],
    ['Петропавловка', 'peter-paul-fortress'],
    ['Kshesinskaya', 'kshesinskaya-mansion'],
    ['Kschessinskaya', 'kshesinskaya-mansion'],
    ['Tsarskoye Selo', 'tsarskoe-selo'],
    ['Царское', 'tsarskoe-selo'],
    ['Kirov Plant', 'putilov'],
    ['Putlov', 'putilov'],
    ['smonly', 'smolny'],
    ['Mariinski palace', 'mariinsky-palace'],
    ['таврически', 'tauride-palace'],
    ['Cronstadt', 'kronstadt'],
    ['telephone', 'telephone-exchange'],
    ['почтамт', 'post-office'],
    ['Isaac', 'st-isaacs-square']
  ])('%s → %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it.each(['Aurora', 'Аврора'])('%s: both berths', (query) => {
    const ids = search(query)
      .slice(0, 2)
      .map(({ id }) => id);
    expect(ids.toSorted()).toEqual(['aurora-mooring', 'franco-russian-yard']);
  });

  it('and only that, when it is called so', () => {
    expect(search('Smolny').map(({ id }) => id)).not.toContain('palace-bridge');
  });

  it('by an address', () => {
    expect(search('Gorokhovaya 2').map(({ id }) => id)).toContain('gradonachalstvo');
    expect(search('Почтамтская').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['post-office', 'central-telegraph'])
    );
  });

  it('and is not given places for nothing', () => {
    expect(search('')).toEqual([]);
    expect(search('  –  ')).toEqual([]);
    expect(search('qwrtpsd')).toEqual([]);
  });
});

describe('one spelling for all', () => {
  it.each([
    ['Цирк «Модерн»', 'tsirk modern'],
    ['Царское Село', 'Tsarskoye Selo'],
    ['Смольный', 'Smolnyj'],
    ['Площадь', 'ploshchad'],
    ['Литейный', 'Liteiny'],
    ['Зимній дворецъ', 'Зимний дворец'],
    ['Хлеб', 'khleb']
  ])('%s and %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });
});
