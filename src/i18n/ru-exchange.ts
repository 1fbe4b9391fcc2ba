import { YEAR } from './calendars.ts';
import type { exchangeEn } from './en-exchange.ts';
import { formatCount } from './plural.ts';

const megabytes = (bytes: number): string =>
  `${new Intl.NumberFormat('ru', { maximumFractionDigits: 1 }).format(bytes / 1e6)} МБ`;

const stops = (n: number): string =>
  formatCount('ru', n, {
    one: 'остановка',
    few: 'остановки',
    many: 'остановок',
    other: 'остановки'
  });

const routes = (n: number): string =>
  formatCount('ru', n, { one: 'маршрут', few: 'маршрута', many: 'маршрутов', other: 'маршрута' });

const stopOf = ({ number, name }: { readonly number: number; readonly name: string }): string =>
  name === '' ? `Остановка ${String(number)}` : `Остановка ${String(number)}, «${name}»,`;

export const exchangeRu: typeof exchangeEn = {
  columns: {
    number: '№',
    name: 'Остановка',
    longitude: 'Долгота',
    latitude: 'Широта',
    arrival: 'Приход',
    walk: 'Идти сюда, мин',
    distance: 'Путь сюда, м',
    dwell: 'Осмотр, мин',
    talk: 'Рассказ, мин',
    hour: `Час ${YEAR} года, новый стиль`,
    hourInWords: `Час ${YEAR} года словами`,
    note: 'Заметка',
    description: 'Что было и что видно',
    citations: 'Источники',
    place: 'Место (id)',
    event: 'Событие (id)'
  },
  stops: 'Остановки',
  route: 'Путь по улицам',
  unnamedTour: 'Прогулка без названия',
  unnamedStop: (n) => `Остановка ${String(n)}`,
  faults: {
    'too-large': ({ size, limit }) =>
      `В файле ${megabytes(size)}, а здесь читаются файлы до ${megabytes(limit)}; сохраните только маршрут и остановки, без записанного трека.`,
    unreadable: () =>
      'Файл не читается: возможно, его переместили или удалили; выберите его ещё раз.',
    empty: () => 'Файл пуст; сохраните прогулку заново и выберите новый файл.',
    zipped: () =>
      'Файл упакован (ZIP или KMZ); распакуйте его и выберите файл .kml или .gpx внутри.',
    'not-utf8': () =>
      'Текст файла не в кодировке UTF-8; сохраните его в UTF-8 в исходной программе и выберите снова.',
    'wrong-type': () =>
      'Это не файл GPX, KML или GeoJSON; сохраните прогулку в одном из этих форматов.',
    'document-type': ({ line }) =>
      `Перед строкой ${String(line + 1)} файл объявляет тип документа (DOCTYPE), который здесь ради безопасности не читается; удалите это объявление и выберите файл снова.`,
    malformed: ({ line }) =>
      `Файл повреждён${line === undefined ? '' : ` в строке ${String(line)}`}: что-то не закрыто или стоит не на месте; сохраните его заново.`,
    'too-deep': ({ line }) =>
      `В строке ${String(line)} вложенность файла глубже, чем у любой прогулки; сохраните его заново в исходной программе.`,
    'no-stops': () =>
      'В файле нет ни остановок, ни маршрута; добавьте хотя бы одну точку и сохраните его заново.',
    'none-left': () =>
      'Ни одна остановка файла не лежит на этой карте; проверьте координаты или выберите прогулку по городу.',
    'no-position': (stop) =>
      `${stopOf(stop)} пропущена: её координат нет или это не числа; запишите их в градусах, например 59.94 и 30.31.`,
    outside: (stop) =>
      `${stopOf(stop)} пропущена: широта ${String(stop.latitude)}, долгота ${String(stop.longitude)} лежат вне этой карты; проверьте, не переставлены ли они.`,
    'more-misplaced': ({ count }) =>
      `Из-за координат вне этой карты не взято ещё: ${stops(count)}; исправьте координаты в файле.`,
    'too-many': ({ count, limit }) =>
      `В файле ${stops(count)}, взяты первые ${String(limit)}: больше в прогулку не входит; разделите файл, чтобы загрузить остальные.`,
    shortened: (stop) =>
      `${stopOf(stop)} имеет текст длиннее, чем вмещает прогулка, и его конец отрезан; сократите текст в файле, чтобы самому выбрать, что останется.`,
    'other-routes': ({ count }) =>
      `В файле ${routes(count)}, взят только первый; чтобы загрузить другой, поставьте его в файле первым.`
  }
};
