import type { PlainMessages } from './messages.ts';
import { formatCount } from './plural.ts';

const count = (n: number, one: string, few: string, many: string): string =>
  formatCount('ru', n, { one, few, many, other: few });

export const ru: PlainMessages = {
  calendar: {
    months: [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря'
    ],
    weekdays: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
    styles: { old: 'ст. ст.', new: 'н. ст.' },
    shortMonth: (month) => month.slice(0, 3),
    dayNumber: (day) => String(day),
    since: {
      at: (clock, day) => `в ${clock} ${day}`,
      moment: (clock, day) => `${clock} ${day}`,
      between: (from, to) => `между ${from} и ${to}`,
      opening: (day) => `ещё до ${day}, когда начинается запись`
    },
    spoken: {
      clock: (hour, minute) =>
        [
          count(hour, 'час', 'часа', 'часов'),
          ...(minute === 0 ? [] : [count(minute, 'минута', 'минуты', 'минут')])
        ].join(' '),
      midnight: 'полночь',
      noon: 'полдень',
      styles: { old: 'старого стиля', new: 'нового стиля' }
    }
  },
  sides: {
    contested: 'Оспаривается',
    neutral: 'Нейтралитет',
    none: 'Никого нет',
    unknown: 'Нет сведений'
  },
  sidesShort: {
    contested: 'Спорно',
    neutral: 'Нейтр.',
    none: 'Никого',
    unknown: 'Нет свед.'
  },
  sideStates: {
    contested: 'идёт борьба',
    neutral: 'нейтралитет',
    none: 'никого нет',
    unknown: 'нет сведений'
  },
  notRecorded: 'Не записано',
  notRecordedNote: (day) => `С ${day} карта показывает, кто чем владел.`,
  certainties: {
    high: 'хорошо засвидетельствовано',
    medium: 'вероятно',
    low: 'ненадёжно, оценка'
  },
  passabilities: {
    open: 'открыт для всех',
    raised: 'разведён: не пройти никому'
  },
  header: {
    stories: 'Рассказы',
    legend: 'Легенда',
    contents: 'Содержание',
    language: 'Язык'
  },
  timeline: {
    region: 'Время',
    slider: 'Час повествования',
    chapters: 'Главы',
    play: 'Пустить время',
    pause: 'Остановить время',
    previousChange: 'Предыдущий переход из рук в руки',
    nextChange: 'Следующий переход из рук в руки',
    step: 'Шаг ползунка',
    steps: { 60: '1 ч', 15: '15 мин', 5: '5 мин', 1: '1 мин' },
    speed: 'Скорость: часов повествования в секунду',
    speeds: {
      30: '½ ч/с',
      60: '1 ч/с',
      180: '3 ч/с',
      360: '6 ч/с'
    },
    more: 'Ещё способы двигать время',
    exactTime: 'Точное время',
    exactHint: (example, other) =>
      other === undefined
        ? `Например: ${example}`
        : `По старому стилю, если не указано «н. ст.»: ${example} или ${other}`,
    go: 'Перейти',
    faults: {
      unreadable: (example, iso) => `Время не читается. Напишите так: ${example} или ${iso}.`,
      'no-such-day': 'Такого дня в календаре нет.',
      'no-such-hour': 'Такого часа на часах нет.'
    },
    outside: (days) => `Карта охватывает ${days} года.`,
    close: 'Закрыть',
    afterword: 'Что было дальше',
    charts:
      'За ползунком: день и ночь, насыщенность событиями и сколько мест держала каждая сторона.',
    tallyRow: 'Занято мест'
  },
  hour: {
    heading: 'Этот час',
    changes: 'Перешли из рук в руки',
    events: 'Происходит',
    empty: 'Об этом часе записей нет.',
    next: (moment) => `Следующий переход: ${moment}`,
    noNext: 'Дальнейших переходов не записано.',
    summary: (changes, events) =>
      `${count(changes, 'переход', 'перехода', 'переходов')}, ${count(events, 'событие', 'события', 'событий')}`,
    joint: ':',
    passes: {
      contested: 'идёт борьба',
      neutral: 'держит нейтралитет',
      none: 'никого не остаётся',
      unknown: 'сведения обрываются'
    },
    stays: {
      contested: 'борьба продолжается',
      neutral: 'сохраняет нейтралитет',
      none: 'по-прежнему никого',
      unknown: 'сведений по-прежнему нет'
    },
    afterword: 'Что было дальше',
    afterwordIntro:
      'Здесь ползунок кончается. Вот поздние события, которыми завершилась эта история.'
  },
  evidence: {
    who: 'Кто',
    sources: 'Источники',
    inference: 'Вывод редакторов, не источник',
    inferenceOnly: 'Это только вывод редакторов; источник не указан.',
    goTo: (moment) => `Поставить часы на ${moment}`
  },
  legend: { heading: 'Легенда' },
  panel: {
    close: 'Закрыть',
    closePlace: 'Закрыть и вернуться к этому часу',
    larger: 'Увеличить панель',
    smaller: 'Уменьшить панель',
    opening: 'Открываем …',
    unloaded: 'Эту часть карты загрузить не удалось. Проверьте соединение и попробуйте ещё раз.',
    retry: 'Попробовать ещё раз'
  },
  about: { heading: 'Об этой карте' },
  faults: {
    heading: 'Часть карты прочесть не удалось',
    explain: 'Файл повреждён или отсутствует. Его содержимого здесь нет, всё остальное работает.',
    explainAll: 'Повреждён файл, который задаёт карту, поэтому показать ничего нельзя.',
    count: (n) => count(n, 'ошибка', 'ошибки', 'ошибок'),
    details: 'Для того, кто будет чинить',
    dismiss: 'Скрыть'
  },
  map: {
    hint: 'Стрелки двигают карту, плюс и минус меняют масштаб, Tab ведёт дальше, к местам.',
    credits: (owners: string, today: string) =>
      `${owners}${today && ` · нынешняя карта: ${today}`}`,
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    describe: (name, state) => `${name}: ${state}`,
    orSides: (sides) => sides.join(' или '),
    places: 'Места на карте',
    placesHint: 'Стрелки ведут от места к месту, Enter открывает.'
  },
  loading: {
    message: 'Разворачиваем карту…'
  }
};
