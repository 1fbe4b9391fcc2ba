import type { movementEn } from './en-movement.ts';
import { formatCount } from './plural.ts';

export const movementRu: typeof movementEn = {
  heading: 'Перемещения',
  intro: (n: number) =>
    `${formatCount('ru', n, { one: 'перемещение', few: 'перемещения', many: 'перемещений', other: 'перемещения' })} в том порядке, в каком они начались.`,
  movement: 'Перемещение',
  underWay: 'Сейчас в пути',
  nobody: 'В эту минуту никто из них не в пути.',
  all: 'Все перемещения',
  previous: 'Раньше',
  next: 'Позже',
  now: 'в пути',
  standing: 'на месте',
  unknown: (id: string) => `Перемещения «${id}» в летописи нет. Вот все, какие есть.`,
  unloaded: 'Линии перемещений загрузить не удалось. Список и часы всё равно здесь.',
  movers: {
    person: 'Люди',
    column: 'Пешая колонна',
    riders: 'Всадники',
    guns: 'Орудия',
    car: 'Автомобили',
    train: 'Поезда',
    ship: 'Корабли'
  },
  when: 'Когда',
  from: (start: string, end: string) => `${start} – ${end}`,
  certainty: 'Достоверность',
  side: 'Сторона',
  waypoints: 'Путь по этапам',
  ways: {
    street: 'по улицам',
    water: 'по воде',
    rail: 'по железной дороге',
    free: 'линия неизвестна'
  },
  begins: 'начало',
  stays: 'остаётся здесь',
  fixed: 'этот час есть в источниках',
  interpolated: 'час интерполирован',
  dashes:
    'Сплошной след: оба часа есть в источниках. Штриховой: один из них интерполирован. Точечный: неизвестна сама линия.',
  note: 'Что об этом известно',
  follow: 'Следовать',
  followStill: 'Следовать по этапам',
  stop: 'Больше не следовать',
  following: (who: string) => `Следуем: ${who}`,
  howToStop: 'Прервать: Escape, сдвиг карты или кнопка паузы.',
  stopped: (who: string) => `Больше не следуем: ${who}`,
  arrived: (who: string) => `Здесь путь кончается: ${who}`,
  layer: 'Люди, войска и корабли в пути',
  describe: (who: string, side: string, isMoving: boolean) =>
    `${who} (${side}), ${isMoving ? 'в пути' : 'на месте'}`
};
