import { EXAMPLE_ISO, MAP_DAYS } from './calendars.ts';
import type { layersEn } from './en-layers.ts';
import { formatCount } from './plural.ts';

const megabytes = (bytes: number): string =>
  `${new Intl.NumberFormat('ru', { maximumFractionDigits: 1 }).format(bytes / 1e6)} МБ`;

const features = (n: number): string =>
  formatCount('ru', n, { one: 'объект', few: 'объекта', many: 'объектов', other: 'объекта' });

interface Named {
  readonly number: number;
  readonly name: string;
}

const featureOf = ({ number, name }: Named): string =>
  name === '' ? `Объект ${String(number)}` : `Объект ${String(number)}, «${name}»,`;

export const layersRu: typeof layersEn = {
  heading: 'Свои слои',
  intro:
    'Положите на карту свой файл, на те же часы: GeoJSON или Linked Places, с точками, линиями и площадями. Он читается на этом устройстве, остаётся на нём и никуда не отправляется.',
  choose: 'Выбрать файл',
  dropHint: 'или перетащите его сюда',
  drop: 'Отпустите файл, чтобы положить его на карту',
  timesHint:
    'Время может стоять в «when», «start» и «end», «times» или в записи EDTF; по новому стилю, по часам города. Что не имеет времени, видно всегда.',
  none: 'Слоёв пока нет.',
  reading: 'Файл читается …',
  opened: (name, n) => `На карте: ${name}, ${features(n)}.`,
  nothingOpened: 'На карту ничего не положено.',
  manyFiles: 'Открыт только первый из файлов; откройте остальные по одному.',
  workerFailed:
    'Не удалось запустить чтение файлов; проверьте связь, перезагрузите страницу и попробуйте снова.',
  denied:
    'Этот браузер ничего не хранит: слои проживут, пока открыта страница. Разрешите ему хранить данные или сберегите файлы.',
  faultsHeading: 'Что не удалось показать как есть',
  list: 'Слои',
  show: (name) => `Показывать: ${name}`,
  now: (now, all) => `в этот час ${String(now)}, всего ${features(all)}`,
  fault: 'Этот слой не удалось прочесть снова; удалите его и откройте файл ещё раз.',
  remove: 'Удалить',
  removeOf: (name) => `Удалить: ${name}`,
  removed: (name) => `Удалено: ${name}`,
  undo: 'Вернуть',
  save: 'Сохранить файл',
  saveOf: (name) => `Сохранить файл: ${name}`,
  atThisHour: (name) => `${name}, в этот час`,
  unnamed: (n) => `Объект ${String(n)}`,
  goTo: 'Показать на карте',
  andMore: (n) => `и ещё ${String(n)}`,
  kiosk: 'На этом экране своих слоёв нет.',
  unloaded: 'Свои слои не загрузились; проверьте связь и перезагрузите страницу.',
  faults: {
    'too-large': ({ size, limit }) =>
      `В файле ${megabytes(size)}, а здесь читаются файлы до ${megabytes(limit)}; уберите то, что далеко от города, или округлите координаты до шести знаков.`,
    unreadable: () =>
      'Файл не читается: возможно, его переместили или удалили; выберите его ещё раз.',
    empty: () => 'Файл пуст; сохраните его заново и выберите новый файл.',
    zipped: () => 'Файл упакован (ZIP); распакуйте его и выберите файл GeoJSON внутри.',
    'not-utf8': () =>
      'Текст файла не в кодировке UTF-8; сохраните его в UTF-8 в исходной программе и выберите снова.',
    'wrong-type': () =>
      'Это не GeoJSON и не Linked Places; сохраните слой как GeoJSON (в QGIS: «Сохранить объекты как»).',
    malformed: ({ line }) =>
      `Файл повреждён${line === undefined ? '' : ` в строке ${String(line)}`}: там это не JSON; сохраните его заново.`,
    'no-features': () =>
      'В файле нет объектов; добавьте в слой хотя бы один и сохраните его заново.',
    'none-left': () =>
      'Ничего из файла нельзя показать на этой карте; ниже сказано, что не так, объект за объектом.',
    'no-geometry': (feature) =>
      `${featureOf(feature)} не показан: у него нет геометрии; дайте ему точку, линию или площадь.`,
    'bad-position': (feature) =>
      `${featureOf(feature)} не показан: ${feature.text} — не координаты; пишите [долгота, широта] в градусах, например [30.31, 59.94].`,
    'bad-shape': (feature) =>
      `${featureOf(feature)} не показан: такой геометрии GeoJSON не знает (${feature.text}); у линии не меньше двух точек, у кольца — четырёх.`,
    'bad-time': (feature) =>
      `${featureOf(feature)} не показан: «${feature.text}» в «${feature.member}» не читается как время; пишите ${EXAMPLE_ISO.slice(0, 10)}, ${EXAMPLE_ISO} или по EDTF.`,
    'ends-early': (feature) =>
      `${featureOf(feature)} не показан: по «${feature.member}» он кончается раньше, чем начинается; исправьте одно из времён.`,
    more: ({ count: n }) =>
      `По таким же причинам не показано ещё: ${features(n)}; исправьте их в файле.`,
    outside: ({ count: n }) =>
      `Вне этой карты: ${features(n)}; если их место на ней, проверьте, что долгота стоит перед широтой и что это градусы.`,
    never: ({ count: n }) =>
      `К дням вне этой карты (${MAP_DAYS}) относится: ${features(n)}; проверьте, что время дано по новому стилю.`,
    zones: ({ count: n }) =>
      `С часовым поясом во времени: ${features(n)}; пояс отброшен, часы взяты такими, какими их показывали часы города; уберите пояс из файла, чтобы не видеть этой строки.`,
    'too-many': ({ count: n, limit }) =>
      `В файле ${features(n)}, взяты первые ${String(limit)}; разделите файл, чтобы показать остальные.`
  }
};
