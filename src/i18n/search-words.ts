import type { Language } from './language.ts';
import { formatCount } from './plural.ts';

const countEn = (n: number, one: string, other: string): string =>
  formatCount('en', n, { one, other });

const countRu = (n: number, one: string, few: string, many: string): string =>
  formatCount('ru', n, { one, few, many, other: few });

const en = {
  label: 'Find a place or an event',
  placeholder: 'A place, a street, an event, a person',
  clear: 'Clear the search',
  results: (n: number) => countEn(n, 'answer found', 'answers found'),
  none: (query: string) => `No place and no event is called “${query}”.`,
  noneHint: 'Try another spelling, today’s name, a street, or one word of what happened.',
  list: 'Found',
  event: 'Event',
  movement: 'On the move',
  shown: (name: string) => `${name} is lit up on the map.`,
  /** What a thing of the ground is. */
  kinds: {
    prospekt: 'Prospekt',
    street: 'Street',
    embankment: 'Embankment',
    lane: 'Lane',
    square: 'Square',
    path: 'Walk or yard',
    bridge: 'Bridge',
    sea: 'Sea',
    river: 'River',
    canal: 'Canal',
    pond: 'Pond',
    island: 'Island',
    quarter: 'Part of the city',
    town: 'Town or village',
    park: 'Park',
    garden: 'Garden',
    cemetery: 'Cemetery',
    ground: 'Open ground',
    building: 'Building'
  },
  gone: 'no longer there',
  untold: 'not told by the chosen source',
  /** What a place of the story has more than the ground of the same name. */
  story: 'place of events'
};

const ru: typeof en = {
  label: 'Найти место или событие',
  placeholder: 'Место, улица, событие, человек',
  clear: 'Очистить поиск',
  results: (n) => `Найдено: ${countRu(n, 'ответ', 'ответа', 'ответов')}`,
  none: (query) => `Ни места, ни события «${query}» на карте нет.`,
  noneHint: 'Попробуйте другое написание, нынешнее имя, улицу или слово из того, что случилось.',
  list: 'Найдено',
  event: 'Событие',
  movement: 'В пути',
  shown: (name) => `${name}: показано на карте.`,
  kinds: {
    prospekt: 'Проспект',
    street: 'Улица',
    embankment: 'Набережная',
    lane: 'Переулок',
    square: 'Площадь',
    path: 'Проход или двор',
    bridge: 'Мост',
    sea: 'Море',
    river: 'Река',
    canal: 'Канал',
    pond: 'Пруд',
    island: 'Остров',
    quarter: 'Часть города',
    town: 'Город или село',
    park: 'Парк',
    garden: 'Сад',
    cemetery: 'Кладбище',
    ground: 'Поле или плац',
    building: 'Здание'
  },
  gone: 'ныне нет',
  untold: 'выбранный источник об этом не говорит',
  story: 'место событий'
};

const WORDS: Readonly<Record<Language, typeof en>> = { en, ru };

/** Words of the search. They are not at the door: the first load goes without them. */
export const searchWordsIn = (language: Language): typeof en => WORDS[language];
