import { describe, expect, it } from 'vitest';
import { readRealAtlas } from './fixtures/real-atlas.ts';
import { readRealBase } from './fixtures/real-base.ts';
import { createSearch } from './search.ts';
import { foldName } from './transliterate.ts';

/** Hundreds of searches, each over all names of the city. */
const TAKES_LONG = { timeout: 60_000 };

const search = createSearch(readRealAtlas(), readRealBase());
const find = (query: string): readonly string[] => search.find(query).map(({ id }) => id);

/** What is said below the first answer, in English and Russian. */
const detailsOf = (query: string): readonly (string | undefined)[] => {
  const [first] = search.find(query);
  return [first?.detail('en'), first?.detail('ru')];
};
const first = (query: string): string | undefined => find(query)[0];

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
    expect(find(query).slice(0, 2).toSorted()).toEqual(['aurora-mooring', 'franco-russian-yard']);
  });

  it('and only that, when it is called so', () => {
    expect(find('Smolny')).not.toContain('palace-bridge');
  });

  it('by an address', () => {
    expect(find('Gorokhovaya 2')).toContain('gradonachalstvo');
    expect(find('Почтамтская')).toEqual(
      expect.arrayContaining(['post-office', 'central-telegraph'])
    );
  });

  it('and is not given places for nothing', () => {
    expect(find('')).toEqual([]);
    expect(find('  –  ')).toEqual([]);
    expect(find('qwrtpsd')).toEqual([]);
  });
});

describe('a visitor finds the ground', () => {
  it.each([
    // Streets, in either alphabet and any spelling.
    ['Невский', 'street:nevsky'],
    ['Nevsky', 'street:nevsky'],
    ['Nevskij', 'street:nevsky'],
    ['Nevsky avenue', 'street:nevsky'],
    ['Садовая', 'street:sadovaya'],
    ['Sadovaya', 'street:sadovaya'],
    ['Kirotchnaya', 'street:kirochnaya'],
    ['Большая Морская', 'street:morskaya'],
    ['пр-т Чернышевского', 'street:voskresensky'],
    // The kind of street may be shortened, left out, or said in the other language.
    ['ул. Марата', 'street:nikolayevskaya'],
    ['Marata st', 'street:nikolayevskaya'],
    ['марата ул', 'street:nikolayevskaya'],
    ['Lenin street', 'street:shirokaya'],
    ['Tchaikovsky', 'street:sergiyevskaya'],
    ['Rubinstein', 'street:troitskaya'],
    // Mistakes of typing.
    ['Горховая', 'street:gorokhovaya'],
    ['gorokhovya ulitsa', 'street:gorokhovaya'],
    ['Садавая', 'street:sadovaya'],
    ['Невксий проспект', 'street:nevsky'],
    ['Anichkov brige', 'street:anichkov-bridge'],
    ['Summer gardn', 'park:summer-garden'],
    // Bridges, waters, islands, parks, parts of the city, buildings.
    ['Аничков мост', 'street:anichkov-bridge'],
    ['Нева', 'water:neva'],
    ['Moika', 'water:moika'],
    ['Фонтанка', 'water:fontanka'],
    ['канал Грибоедова', 'water:ekaterininsky-canal'],
    ['Griboedov canal', 'water:ekaterininsky-canal'],
    ['Vasilevsky island', 'island:vasilyevsky-island'],
    ['Petrograd side', 'island:petrograd-side'],
    ['Выборгская сторона', 'island:vyborg-side'],
    ['Летний сад', 'park:summer-garden'],
    ['Kazan cathedral', 'building:kazan-cathedral'],
    ['Спас на Крови', 'building:saviour-on-blood'],
    ['Dom knigi', 'building:singer-house'],
    ['1-я Советская', 'street:rozhdestvenskaya-1'],
    ['10 линия', 'street:vo-line-10-11']
  ])('%s → %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('after a place of the same name', () => {
    expect(find('Palace Square').slice(0, 2)).toEqual([
      'palace-square',
      'street:dvortsovaya-square'
    ]);
    expect(find('Millionnaya').slice(0, 2)).toEqual(['millionnaya', 'street:millionnaya']);
    expect(find('Смольный').slice(0, 2)).toEqual(['smolny', 'street:smolny']);
  });

  it('and a bridge or a town of the story only once', () => {
    expect(find('Николаевский мост')).not.toContain('street:nikolaevsky-bridge');
    expect(first('Зелёный мост')).toBe('police-bridge');
    expect(find('Полицейский мост')).not.toContain('street:police-bridge');
    expect(find('Кронштадт')).not.toContain('island:kronstadt-town');
  });

  it('and both banks of a canal as one embankment', () => {
    expect(find('набережная Мойки').filter((id) => id.startsWith('street:'))).toHaveLength(1);
    expect(search.findGround('street:moika-right')?.ground?.parts).toEqual(
      expect.arrayContaining(['street:moika-right', 'street:moika-left'])
    );
  });

  it('and is told in both languages what it is, and what it is called today', () => {
    expect(search.find('Dekabristov')[0]?.name).toEqual({
      en: 'Ofitserskaya Street',
      ru: 'Офицерская улица'
    });
    expect(detailsOf('Dekabristov')).toEqual([
      'Street · Dekabristov Street',
      'Улица · улица Декабристов'
    ]);
    expect(detailsOf('Введенский мост')).toEqual(['Bridge · no longer there', 'Мост · ныне нет']);
    expect(detailsOf('Neva')).toEqual(['River', 'Река']);
  });

  it('by the id of a link, if there is such a thing', () => {
    expect(search.findGround('street:nevsky')?.name.en).toBe('Nevsky Prospekt');
    expect(search.findGround('street:nowhere')).toBeUndefined();
    expect(search.findGround('smolny')).toBeUndefined();
  });
});

describe('a visitor finds what happened', () => {
  it.each([
    // Titles of the ledger, whole, in part, in either language and alphabet, with mistakes of typing.
    ['Aurora fires a blank', 'event:aurora-shot'],
    ['Холостой выстрел «Авроры»', 'event:aurora-shot'],
    ['холостой', 'event:aurora-shot'],
    ['red lantern', 'event:red-lantern'],
    ['красный фонарь', 'event:red-lantern'],
    ['красным фонарем', 'event:red-lantern'],
    ['lantrn', 'event:red-lantern'],
    ['dustbin of history', 'event:trotsky-dustbin'],
    ['Battle of Pulkovo', 'event:pulkovo-battle'],
    ['ministers are arrested', 'event:ministers-arrested'],
    ['wine celars', 'event:wine-looting'],
    // Who or what was on the way.
    ['City Duma procession', 'movement:duma-march'],
    ['Two cars of Kerensky', 'movement:kerensky'],
    ['Battleship', 'movement:zarya-svobody']
  ])('%s → %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it.each([
    ['Blagonravov', 'event:rusty-guns'],
    ['Благонравов', 'event:arsenal-23'],
    ['Shaliapin', 'event:theatres'],
    ['Blagonravof', 'event:rusty-guns'],
    ['Эйно Рахья', 'movement:lenin-route']
  ])('by its people: %s → %s', (query, id) => {
    expect(find(query)).toContain(id);
  });

  it('after places and streets of the same name', () => {
    const kinds = find('Nikolaevsky Station').map((id) => id.split(':')[0]);
    expect(kinds[0]).toBe('nikolaevsky-station');
    expect(find('Смольный').slice(0, 2)).toEqual(['smolny', 'street:smolny']);
    expect(find('Пулково')[0]).toBe('pulkovo');
  });

  it('and is told when it was', () => {
    expect(detailsOf('Aurora fires a blank')).toEqual([
      'Event · 25 October O.S., 21:40',
      'Событие · 25 октября ст. ст., 21:40'
    ]);
  });

  it('each event and each movement by its whole title, in both languages', TAKES_LONG, () => {
    const { events, movements } = readRealAtlas();
    const lost = [
      ...events.map(({ id, title }) => ({ id: `event:${id}`, name: title })),
      ...movements.map(({ id, actor }) => ({ id: `movement:${id}`, name: actor }))
    ].filter(({ id, name }) => !find(name.en).includes(id) || !find(name.ru ?? '').includes(id));
    expect(lost).toEqual([]);
    expect([events.length, movements.length]).toEqual([129, 26]);
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
