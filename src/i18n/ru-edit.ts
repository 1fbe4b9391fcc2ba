import { YEAR } from './calendars.ts';
import type { editEn } from './en-edit.ts';
import { formatCount } from './plural.ts';

export const editRu: typeof editEn = {
  heading: 'Исправить запись',
  intro:
    'Исправленное видите только вы, и хранится оно на этом устройстве. Сохраните файл исправлений и передайте его редакторам; само ничего никуда не отправляется.',
  choose: 'Какое место исправить',
  chooseEvent: 'Какое событие исправить',
  chooseNone: 'Выберите …',
  open: 'Исправить',
  unknown: (id: string) =>
    `Ни место, ни событие здесь не называется «${id}». Выберите из списка ниже.`,
  undo: 'Отменить',
  redo: 'Вернуть',
  discard: 'Отменить всё',
  shown: 'Карта показывает запись с исправлениями.',
  hidden: 'Карта показывает прежнюю запись: сначала поправьте то, что названо ниже.',
  faults: (n: number) =>
    formatCount('ru', n, {
      one: 'ошибка',
      few: 'ошибки',
      many: 'ошибок',
      other: 'ошибки'
    }),
  unfit: 'Прежние исправления, которые больше не подходят к данным, отброшены:',
  texts: 'Названия и тексты',
  where: 'Где',
  claim: (n: number, side: string) => `Утверждение ${String(n)}: ${side}`,
  event: 'Что произошло',
  english: 'По-английски',
  russian: 'По-русски',
  fields: {
    name: `Название в ${YEAR} году`,
    nameToday: 'Название сегодня',
    address: 'Адрес',
    significance: 'Почему это важно',
    today: 'Сегодня',
    title: 'Заголовок',
    summary: 'Что произошло',
    people: 'Кто',
    actors: 'Кто действовал',
    how: 'Как',
    side: 'Сторона',
    earliest: 'Самое раннее',
    best: 'Вероятнее всего',
    latest: 'Самое позднее',
    end: 'До',
    certainty: 'Достоверность',
    passability: 'Проход',
    longitude: 'Долгота, градусы в. д.',
    latitude: 'Широта, градусы с. ш.',
    citations: 'Источники',
    source: 'Источник',
    locator: 'Где в нём'
  },
  timeHint: (example: string, isOldStyle: boolean) =>
    `${isOldStyle ? 'Старый стиль, если не указан н. ст., например' : 'Например,'} ${example}`,
  timeFault: (example: string, iso: string) =>
    `Это не читается как время. Напишите, например, ${example} или ${iso}.`,
  numberFault: 'Напишите градусы числом, например 30.31502.',
  addSource: 'Добавить источник',
  removeSource: (name: string) => `Убрать: ${name}`,
  list: 'Ваши исправления',
  none: 'Пока нет.',
  became: (from: string, to: string) => `${from} → ${to}`,
  nothing: 'ничего',
  download: 'Сохранить исправления',
  downloadLayer: (name: string) => `Сохранить исправленный слой «${name}»`,
  saved: (name: string) => `Сохранено в файле ${name}.`,
  apply: 'Редактор вносит их в данные командой: npm run geo:apply FILE'
};
