import { YEAR } from './calendars.ts';
import type { tourEn } from './en-tour.ts';
import { formatCount, selectPlural } from './plural.ts';

const STOPS = { one: 'остановка', few: 'остановки', many: 'остановок', other: 'остановки' };
const stops = (n: number): string => formatCount('ru', n, STOPS);

export const tourRu: typeof tourEn = {
  heading: 'Прогулка',
  toursHeading: 'Прогулки',
  intro:
    'Прогулки по нынешнему городу — туда, где всё происходило. Всё остаётся на вашем устройстве и в адресе этой страницы.',
  newTour: 'Новая прогулка',
  untitled: 'Прогулка без названия',
  name: 'Название прогулки',
  stops,
  empty:
    'Остановок пока нет. Найдите место ниже, укажите точку на карте или откройте место или событие и нажмите «В прогулку».',
  minutes: (n: number) => `${String(n)} мин`,
  hours: (h: number, m: number) => (m === 0 ? `${String(h)} ч` : `${String(h)} ч ${String(m)} мин`),
  metres: (n: string) => `${n} м`,
  kilometres: (n: string) => `${n} км`,
  speedUnit: (n: string) => `${n} км/ч`,
  point: 'Точка на карте',
  pointOn: (street: string) => `Точка на карте: ${street}`,
  total: 'Всего',
  distance: 'Пешком',
  duration: 'Время',
  ends: (from: string, to: string) => `${from}–${to}`,
  walkAndStay: (walk: string, stay: string) => `${walk} в пути, ${stay} на остановках`,
  walkStayWait: (walk: string, stay: string, wait: string) =>
    `${walk} в пути, ${stay} на остановках, ${wait} в ожидании часов ${YEAR} года`,
  partial: 'Без отрезков, которые не пройти.',
  list: 'Остановки по порядку',
  stopOf: (n: number, all: number) => `Остановка ${String(n)} из ${String(all)}`,
  up: (name: string) => `Выше: ${name}`,
  down: (name: string) => `Ниже: ${name}`,
  remove: (name: string) => `Убрать: ${name}`,
  drag: 'Перетащить на другое место в списке',
  details: (name: string) => `Подробнее: ${name}`,
  listHint: 'Alt со стрелкой вверх или вниз переставляет остановку.',
  arrival: (clock: string) => `в ${clock}`,
  arrivalAfter: (minutes: string) => `через ${minutes}`,
  stays: (minutes: string) => `${minutes} на месте`,
  waits: (minutes: string) => `${minutes} ждать`,
  leg: (minutes: string, metres: string) => `${minutes} · ${metres}`,
  legBack: 'Назад к первой остановке',
  over: (bridges: string) => `мосты: ${bridges}`,
  and: 'и',
  moved: (name: string, n: number, all: number) =>
    `${name}: теперь остановка ${String(n)} из ${String(all)}.`,
  added: (name: string, n: number) => `Добавлена остановка ${String(n)}: ${name}.`,
  removed: (name: string) => `Убрана остановка: ${name}.`,
  droppedStops: (n: number) => `Убрано: ${stops(n)}.`,
  undone: 'Отменено.',
  redone: 'Повторено.',
  full: (most: number) =>
    `В прогулке бывает не больше ${String(most)} остановок; сначала уберите одну.`,
  undo: 'Отменить',
  redo: 'Повторить',
  dwell: 'Минут на осмотр',
  talk: 'Минут на рассказ',
  note: 'Заметка',
  ownName: 'Название',
  hour: `Час ${YEAR} года`,
  hourHint: (example: string) => `Например: ${example}. Пусто — остановка без часа.`,
  hourUnreadable: (text: string, example: string) =>
    `«${text}» не похоже на час. Напишите так: ${example}.`,
  hourNow: (moment: string) => `Поставить по часам: ${moment}`,
  told: 'Что здесь рассказать',
  today: 'Сегодня',
  openPlace: 'Открыть место',
  openEvent: 'Открыть событие',
  addHeading: 'Добавить остановку',
  search: 'Найти остановку',
  pick: 'Указать на карте',
  picking: 'Коснитесь точки на карте. Escape — перестать указывать.',
  pickingCentre: 'Взять середину карты',
  stopPicking: 'Перестать указывать',
  addToTour: 'В прогулку',
  startTour: 'Начать прогулку отсюда',
  inTour: (n: number) => `Остановка ${String(n)} вашей прогулки`,
  showTour: 'Показать прогулку',
  unloaded: 'Планировщик не загрузился. Проверьте связь и попробуйте ещё раз.',
  suggest: 'Предложить порядок',
  suggested: (metres: string, minutes: string) =>
    `Остановки стоят в более коротком порядке: на ${metres} и ${minutes} меньше.`,
  suggestedWay: 'Остановки стоят в порядке, в котором есть дорога.',
  suggestedNone: 'Более короткого порядка не нашлось: всё осталось как было.',
  suggestedBest: 'Это уже самый короткий порядок.',
  notProven: 'Когда остановок больше двенадцати, порядок хорош, но не обязательно лучший.',
  settings: 'Ходьба',
  speed: 'Скорость шага',
  start: 'Начало по сегодняшним часам',
  roundTrip: 'Вернуться к первой остановке',
  lockFirst: 'Первая остановка остаётся первой',
  lockLast: 'Последняя остановка остаётся последней',
  limit: 'Поместится ли в',
  noLimit: 'без предела',
  fits: (minutes: string) => `Поместится, останется ${minutes}.`,
  tooLong: (minutes: string) => `Длиннее на ${minutes}. Поместится без:`,
  withoutWaits: (duration: string) =>
    `Без ожидания, которого требует «Приходить, когда это случилось»; с ним прогулка займёт ${duration}.`,
  neverFits: 'В это время не поместятся даже остановки, которые должны остаться.',
  drop: (n: number) => `Убрать ${stops(n)}`,
  dropNow: (n: number) =>
    n === 1
      ? 'Убрать эту остановку'
      : `Убрать эти ${formatCount('ru', n, { one: 'остановку', few: 'остановки', many: 'остановок', other: 'остановки' })}`,
  afterwards: (minutes: string) => `Тогда она займёт ${minutes}.`,
  twoClocks: 'Двое часов',
  followsHistory: 'Приходить, когда это случилось',
  followsNote: `Выключено: часы ${YEAR} года показывают час каждой остановки. Включено: они идут ровно, и там, где вы пришли бы рано, вы ждёте.`,
  pace: (pace: string, duration: string) =>
    `Минута прогулки — ${pace} мин ${YEAR} года; с ожиданием она займёт ${duration}.`,
  tooFewHours: `Час есть меньше чем у двух остановок: сначала дайте им часы ${YEAR} года.`,
  backward: (name: string) =>
    `${name}: этот час раньше, чем у одной из прежних остановок; поставьте остановки по часам.`,
  tooClose: (name: string) => `${name}: это случилось раньше, чем туда можно дойти.`,
  playTour: 'Пустить прогулку',
  pauseTour: 'Остановить прогулку',
  endTour: 'Закончить',
  previousStop: 'Предыдущая остановка',
  nextStop: 'Следующая остановка',
  walkingAt: (n: number, name: string) => `Остановка ${String(n)}: ${name}`,
  passable: 'Как можно было пройти тогда',
  passableAt: (moment: string) => `Мосты и посты, как они были: ${moment} ${YEAR}`,
  thenAndToday: (then: string, today: string) => `Тогда: ${then}. Сегодня: ${today}.`,
  notAllWalkable: 'В тот час пройти можно было не везде; почему — сказано между остановками.',
  onlyBridges:
    'Дорогу здесь закрывают только мосты: какие улицы были проходимы, не говорит ни один источник.',
  asWhom: 'Кто идёт',
  walkers: {
    neutral: 'человек со стороны',
    mrc: 'человек ВРК',
    government: 'человек правительства'
  },
  posts: 'Чужие посты',
  checkpointWishes: {
    avoid: 'обходить',
    ask: 'показать документы, если обход долог',
    ignore: 'как будто их нет'
  },
  wayHeading: 'Можно ли было пройти?',
  couldOne: 'Можно ли было сюда пройти в этот час?',
  from: 'Откуда',
  to: 'Куда',
  searchFrom: 'Идти от',
  searchTo: 'Идти до',
  swap: 'В обратную сторону',
  chooseEnds: 'Выберите оба места.',
  unknownEnd: (id: string) => `На этой карте нет места «${id}». Выберите место ниже.`,
  yes: 'Да',
  yesRound: 'Да, но в обход',
  no: 'Нет',
  wayToday: 'Сегодняшняя дорога',
  sameToday: 'Это та же дорога, что и сегодня.',
  longerBy: (metres: string) => `Дорога того часа была длиннее на ${metres}.`,
  bridgesThen: 'Её мосты в тот час:',
  cutBy: (name: string) =>
    `Эти мосты отрезали дорогу (куда: ${name}); будь проходим хоть один, дойти было бы можно:`,
  doubt: (states: readonly string[]) => `точно не известно: ${states.join(' или ')}`,
  own: 'Ваши прогулки',
  noOwn: 'Пока ни одной. Всё, что вы составите или измените, сохранится здесь само.',
  denied:
    'Этот браузер ничего не хранит: ваши прогулки живут, пока открыта страница. Сохраните ссылку.',
  open: (name: string) => `Открыть: ${name}`,
  rename: 'Переименовать',
  renameOf: (name: string) => `Переименовать: ${name}`,
  newName: (name: string) => `Новое название: ${name}`,
  done: 'Готово',
  duplicate: 'Удвоить',
  duplicateOf: (name: string) => `Удвоить: ${name}`,
  copyOf: (name: string) => `${name} (копия)`,
  delete: 'Удалить',
  deleteOf: (name: string) => `Удалить: ${name}`,
  deleted: (name: string) => `Удалена прогулка: ${name}.`,
  isOpen: 'открыта',
  ready: 'Готовые прогулки',
  readyNote: 'Откройте, идите как есть или измените: сохранится ваша копия.',
  readyLoading: 'Готовые прогулки загружаются …',
  readyBroken: (files: readonly string[]) =>
    files.length === 1
      ? `В одной готовой прогулке ошибка, её здесь нет: ${files.join()}. Исправьте в этом файле то, что названо ниже; остальные прогулки на месте.`
      : `Не прочитаны из-за ошибок готовые прогулки, всего ${String(files.length)}: ${files.join(', ')}. Исправьте в этих файлах то, что названо ниже; остальные прогулки на месте.`,
  about: (minutes: string) => `около ${minutes}`,
  stepFree: 'Ступени',
  farFromStreets: (names: string) => `Ни одна улица этой карты не подходит близко: ${names}.`,
  noWay: 'Улицы этой карты туда не ведут.',
  noWayThen: (bridges: string) => `В тот час дороги не было: не пройти через ${bridges}.`,
  noWayThenAll: 'В тот час дороги не было.',
  opens: 'Дорога откроется:',
  neverOpens: 'В дни этой карты дорога больше не откроется.',
  linkFaults: {
    noPlan:
      'В ссылке нет прогулки, которую можно прочесть. Попросите ссылку ещё раз или начните новую.',
    damaged: (found: number, expected: number | undefined) =>
      expected === undefined || expected <= found
        ? `Ссылка по дороге изменилась; прочлось: ${stops(found)}. Проверьте их или попросите ссылку ещё раз.`
        : `Ссылка обрезана: прочлось ${String(found)} из ${String(expected)} ${selectPlural('ru', expected, { one: 'остановки', few: 'остановок', many: 'остановок', other: 'остановок' })}. Попросите ссылку ещё раз или продолжайте с этими.`,
    partly: (found: number, lost: number) =>
      `Из ссылки не прочлось: ${stops(lost)}; здесь есть: ${stops(found)}. Недостающее добавьте вручную.`,
    settings: 'Одна из настроек ссылки не прочлась и опущена; остановки все здесь.',
    tooMany: (found: number, most: number) =>
      `В ссылке ${stops(found)}; в прогулке бывает не больше ${String(most)}, поэтому здесь первые ${String(most)}.`
  }
};
