import type { openDataEn } from './en-open-data.ts';

export const openDataRu: typeof openDataEn = {
  sides: {
    contested: 'оспаривается',
    neutral: 'нейтрально',
    none: 'никого',
    unknown: 'сведений нет'
  },
  passabilities: {
    open: 'проход свободен',
    raised: 'разведён'
  },
  during: (a: string, b: string) => `с ${a} до ${b}`,
  heading: 'Открытые данные',
  intro:
    'Всё, что знает эта карта, в файлах для других программ. Источники, степень достоверности и лицензия — в каждом. Файлы создаются здесь, на этом устройстве.',
  size: (bytes: number) =>
    `${new Intl.NumberFormat('ru', { maximumFractionDigits: 0 }).format(bytes / 1000)}\u00a0кБ`,
  saved: (file: string) => `Сохранено: ${file}`,
  notSaved: 'Файл не удалось создать; перезагрузите страницу и попробуйте снова.',
  licence: 'Лицензия',
  licenceText: (title: string) =>
    `Open Database Licence 1.0: пользуйтесь, меняйте, передавайте дальше, называя источник (© участники OpenStreetMap; «${title}») и оставляя открытым то, что из этого сделаете.`,
  times: (old: string, young: string) =>
    `Время — новый стиль, по часам города, без пояса${old && `: ${old} по старому стилю — это ${young}`}.`,
  kiosk: 'На этом экране файлы не сохраняются.',
  formats: {
    states: {
      what: 'Кто держал каждое место',
      use: 'Точка на каждое место и срок, GeoJSON: для QGIS, kepler.gl, Leaflet.'
    },
    shapes: {
      what: 'То же с очертаниями',
      use: 'Линии и площади на каждый срок, GeoJSON: для QGIS.'
    },
    events: { what: 'Что произошло', use: 'Точка на каждое событие, GeoJSON.' },
    movements: {
      what: 'Кто куда шёл',
      use: 'Линия на каждое передвижение, со временем каждой точки, GeoJSON.'
    },
    'linked-places': {
      what: 'Места для газеттиров',
      use: 'Linked Places Format, для World Historical Gazetteer.'
    },
    'claim-table': { what: 'Таблица утверждений', use: 'По строке на каждое, CSV: для таблиц.' },
    'event-table': { what: 'Таблица событий', use: 'По строке на каждое, CSV: для таблиц.' },
    'json-ld': { what: 'Всё вместе, со ссылками', use: 'JSON-LD в понятиях schema.org.' }
  }
};
