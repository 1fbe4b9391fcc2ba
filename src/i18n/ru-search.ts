import type { searchEn } from './en-search.ts';
import { formatCount } from './plural.ts';

const count = (n: number, one: string, few: string, many: string): string =>
  formatCount('ru', n, { one, few, many, other: few });

export const searchRu: typeof searchEn = {
  label: 'Найти место или событие',
  placeholder: 'Место, улица, событие, человек',
  clear: 'Очистить поиск',
  results: (n) => `Найдено: ${count(n, 'ответ', 'ответа', 'ответов')}`,
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
  kindWords: {
    street: ['улица', 'ул'],
    prospekt: ['проспект', 'пр', 'просп'],
    embankment: ['набережная', 'наб'],
    lane: ['переулок', 'пер'],
    square: ['площадь', 'пл'],
    line: ['линия', 'линии'],
    boulevard: ['бульвар', 'бул'],
    highway: ['шоссе', 'ш'],
    bridge: ['мост', 'моста'],
    island: ['остров', 'острова'],
    canal: ['канал', 'канала', 'кан'],
    river: ['река', 'реки', 'р'],
    garden: ['сад', 'сада'],
    park: ['парк'],
    cemetery: ['кладбище'],
    state: ['государственный']
  },
  gone: 'ныне нет',
  untold: 'выбранный источник об этом не говорит',
  story: 'место событий'
};
