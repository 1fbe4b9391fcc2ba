import { YEAR } from './calendars.ts';
import type { overviewEn } from './en-overview.ts';
import { formatCount, selectPlural } from './plural.ts';

const count = (n: number, one: string, few: string, many: string): string =>
  formatCount('ru', n, { one, few, many, other: few });

export const overviewRu: typeof overviewEn = {
  heading: 'Обзор',
  views: { hours: 'По часам', tally: 'В числах', changes: 'Что изменилось' },
  viewsLabel: 'Виды обзора',
  unknownView: (topic) => `Вида «${topic}» в обзоре нет. Есть три: они названы выше.`,
  hours: {
    order: 'Порядок',
    orders: { fall: 'По времени', district: 'По частям города', layer: 'По роду места' },
    first: 'С',
    last: 'По',
    grid: 'Кто держал каждое место, час за часом',
    hint: 'Стрелки ведут от клетки к клетке, Home и End — вдоль часов, Page Up и Page Down — через десять мест. Enter переводит туда карту и часы.',
    place: 'Место',
    hour: 'Часы',
    narrower: 'Узкая панель',
    wider: 'Широкая панель',
    table: 'Таблица',
    picture: 'Рисунок',
    copy: 'Скопировать таблицу',
    copied: 'Скопировано: можно вставить в электронную таблицу.',
    notCopied: 'Браузер не даёт странице копировать. Выделите таблицу и скопируйте её сами.',
    open: 'Открыть это место',
    outside: 'Вне города',
    fallNote: (side) =>
      `Место перешло, когда по записи его впервые держит ${side}. Сначала те, что были у него с начала, в конце те, которых он не занимал.`,
    districtNote: `Полицейские части ${YEAR} года, по ближайшей улице; место на границе может относиться и к соседней части.`,
    layerNote: 'Род места — как в легенде; внутри — по времени перехода.',
    key: 'Обозначения и порядок',
    uncertain: 'неясно: одна или другая',
    soft: 'бледнее: оценка'
  },
  columns: {
    place: 'Место',
    kind: 'Род',
    district: 'Часть города',
    from: 'С',
    window: 'По источникам',
    until: 'До',
    side: 'Кто держит',
    certainty: 'Надёжность'
  },
  caption: (days) => `Кто держал каждое место, ${days}: строка на каждое утверждение`,
  beforeRecord: 'до начала записи',
  onward: 'конца записи',
  between: (from, to) => `${from} — ${to}`,
  cell: (place, hour, state) => `${place}, ${hour}: ${state}`,
  districts: {
    admiralteyskaya: 'Адмиралтейская часть',
    kazanskaya: 'Казанская часть',
    spasskaya: 'Спасская часть',
    kolomenskaya: 'Коломенская часть',
    narvskaya: 'Нарвская часть',
    moskovskaya: 'Московская часть',
    'aleksandro-nevskaya': 'Александро-Невская часть',
    rozhdestvenskaya: 'Рождественская часть',
    liteynaya: 'Литейная часть',
    vasilievskaya: 'Васильевская часть',
    petrogradskaya: 'Петроградская часть',
    vyborgskaya: 'Выборгская часть',
    okhta: 'Охта'
  },
  tally: {
    of: 'Что считать',
    all: 'Все места',
    chart: 'Сколько мест держала каждая сторона по дням',
    text: (side, from, before, to, after, all) =>
      `${from}: ${side.held} ${String(before)} из ${count(all, 'места', 'мест', 'мест')}; ${to}: ${String(after)}.`,
    most: (moment, n) =>
      `Самый бурный час начался ${moment}: ${selectPlural('ru', n, { one: 'сменило', few: 'сменили', many: 'сменили', other: 'сменили' })} сторону ${count(n, 'место', 'места', 'мест')}.`,
    caption: 'То же в числах: строка на каждую перемену',
    time: 'С'
  },
  changes: {
    then: 'Тогда',
    now: 'Теперь (на часах)',
    hint: 'По старому стилю, если не указано «н. ст.»',
    set: 'Задать',
    take: 'Взять с часов',
    swap: 'Поменять',
    end: 'Закончить',
    presets: 'Или начать так',
    filter: 'Род места',
    all: 'Все',
    count: (n, all) =>
      `${selectPlural('ru', n, { one: 'Сменило', few: 'Сменили', many: 'Сменили', other: 'Сменили' })} сторону ${count(n, 'место', 'места', 'мест')} из ${String(all)}`,
    none: 'Между этими моментами ни одно такое место сторону не сменило.',
    unset: 'Задайте первый момент, чтобы увидеть, что с тех пор изменилось.',
    returned: (n) =>
      `Ещё ${count(n, 'место перешло', 'места перешли', 'мест перешли')} из рук в руки и обратно.`,
    onMap: 'На карте слева от линии — тогда, справа — теперь.',
    line: 'Линия между «тогда» и «теперь»',
    linePosition: (percent, then, now) =>
      `${String(percent)} процентов карты показывают ${then}, остальное — ${now}`
  }
};
