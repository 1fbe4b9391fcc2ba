import type { readingEn } from './en-reading.ts';
import { formatCount } from './plural.ts';

const count = (n: number, one: string, few: string, many: string): string =>
  formatCount('ru', n, { one, few, many, other: few });

export const readingRu: typeof readingEn = {
  contents: {
    heading: 'Содержание',
    entries: {
      stories: 'Главы с проводником, шаг за шагом по карте',
      legends: 'Что рассказывают об этих днях и что известно на деле',
      events: 'Хроника: что происходило, день за днём и час за часом',
      overview: 'Все места по часам; сколько мест держала каждая сторона; что изменилось',
      legend: 'Что значат знаки; какие места показаны; сегодняшняя карта под ними',
      afterword: 'Чем всё обернулось, когда ползунок уже остановился',
      about: 'Зачем эта карта, её календари, её стороны, её лицензия'
    }
  },
  place: {
    today: 'Сегодня',
    address: 'Адрес 1917 года',
    seenToday: 'Что там сегодня',
    significance: 'Чем важно',
    heldNow: 'Кто держит место сейчас',
    began: (since) => `Началось ${since}`,
    certainty: 'Надёжность',
    uncertainNow: (sides) => `В эту минуту наверняка сказать нельзя: ${sides}.`,
    or: 'или',
    uncertainHour: 'В эту минуту перемена могла уже произойти, а могла и нет.',
    crossing: 'Проход',
    strip: 'Кто держал место по дням',
    history: 'Как это было',
    how: 'Как',
    opening: 'К началу записи',
    accounts: 'Свидетельства расходятся',
    chosen: 'На этой карте',
    otherAccount: 'Другое свидетельство',
    events: 'Что здесь происходило',
    noSources: 'Источник не указан.',
    position: 'Положение на карте',
    positionWithin: (metres) => `с точностью около ${String(metres)} м`,
    zone: 'Известен только район.',
    now: 'сейчас'
  },
  legend: {
    sides: 'Стороны',
    uncertainty: 'Как показана неуверенность',
    uncertain: 'Обе стороны сразу',
    uncertainNote: 'Между самым ранним и самым поздним часом, который допускают источники.',
    soft: 'Бледнее',
    softNote: 'Час оценён приблизительно, посередине между известными.',
    raised: 'Разведённый мост',
    raisedNote: 'Нарисован раскрытым над водой; пройти нельзя.',
    notRecordedNote: 'До начала записи о том, кто чем владел.',
    layers: 'Слои',
    places: (n) => count(n, 'место', 'места', 'мест'),
    all: 'Показать все',
    none: 'Скрыть все'
  },
  sideNotes: {
    mrc: 'ВРК: сторона Советов — красногвардейцы, матросы и полки, которые ему подчинялись.',
    government:
      'Правительство, а после его ареста 26 октября ст. ст. — его сторонники: юнкера, казаки Краснова, Комитет спасения.',
    contested: 'Присутствуют обе стороны, или идёт бой.',
    neutral: 'Объявили о нейтралитете или явно стояли в стороне.',
    none: 'Место никто не занимал.',
    unknown: 'Никто этого не записал.'
  },
  kinds: {
    institute: 'Институт',
    palace: 'Дворец',
    government: 'Правительственное учреждение',
    police: 'Милиция',
    fortress: 'Крепость',
    prison: 'Тюрьма',
    arsenal: 'Арсенал',
    bridge: 'Мост',
    station: 'Вокзал',
    'ship-mooring': 'Стоянка корабля',
    telephone: 'Телефонная станция',
    telegraph: 'Телеграф',
    post: 'Почтамт',
    bank: 'Банк',
    'power-station': 'Электростанция',
    press: 'Типография',
    newspaper: 'Редакция газеты',
    barracks: 'Казармы',
    school: 'Юнкерское училище',
    square: 'Площадь',
    street: 'Улица',
    theatre: 'Театр или зал',
    hotel: 'Гостиница',
    embassy: 'Посольство',
    hospital: 'Госпиталь',
    flat: 'Квартира',
    house: 'Дом',
    works: 'Завод',
    town: 'Город',
    heights: 'Высоты'
  }
};
