import { ATTRACT_DAYS } from './attract-days.ts';
import type { kioskEn } from './en-kiosk.ts';
import type { PluralForms } from './plural.ts';
import { formatCount } from './plural.ts';

const seconds: PluralForms = {
  one: 'секунду',
  few: 'секунды',
  many: 'секунд',
  other: 'секунды'
};

/** Words of a museum's screen. */
export const kioskRu: typeof kioskEn = {
  touch: 'Коснитесь, чтобы начать',
  asking: {
    heading: 'Вы ещё здесь?',
    text: (left) => `Карта начнёт заново через ${formatCount('ru', left, seconds)}.`,
    stay: 'Я ещё здесь',
    end: 'Начать заново'
  },
  cleaning: (left) => `Экран закрыт для чистки ещё на ${formatCount('ru', left, seconds)}.`,
  moment: 'Минуту: карта открывается заново.',
  bar: {
    region: 'Настройки этого экрана',
    language: 'Язык',
    smaller: 'Текст мельче',
    larger: 'Текст крупнее',
    contrast: 'Высокий контраст',
    lowReach: 'Кнопки внизу',
    leftHand: 'Панель слева',
    end: 'Начать заново'
  },
  fault: {
    unreadable: (source) =>
      `${source} – не объект JSON; исправьте его. Действуют обычные настройки.`,
    unknown: (source, member) =>
      `${source}: настройки «${member}» нет; проверьте написание. Остальные действуют.`,
    value: (source, member, allowed) =>
      `${source}: для «${member}» нужно: ${allowed}. Действует обычное значение.`,
    address: 'Адрес страницы'
  },
  allowed: {
    languages: 'список языков этой карты, например en, ru',
    language: 'один из предложенных языков, например en',
    idle: 'целое число секунд от 10 до 3600',
    countdown: 'целое число секунд от 5 до 120',
    attractStart: `час карты раньше attractEnd, например ${ATTRACT_DAYS.start}`,
    attractEnd: `час карты позже attractStart, например ${ATTRACT_DAYS.end}`,
    attractSpeed: 'целое число минут города в секунду, от 1 до 360',
    lowReach: 'true или false',
    textSize: 'целое число от 0 до 3',
    highContrast: 'true или false',
    hand: 'left или right',
    sound: 'true или false',
    pin: 'от 4 до 8 цифр в кавычках',
    counts: 'true или false',
    reloadHour: 'целый час от 0 до 23'
  },
  staff: {
    heading: 'Для сотрудников',
    pin: 'ПИН-код',
    wrong: 'Это не тот ПИН-код.',
    erase: 'Стереть',
    close: 'Закрыть',
    version: 'Версия',
    updated: 'Файлы от',
    up: 'Работает',
    hours: (hours, minutes) => `${String(hours)} ч ${String(minutes)} мин`,
    faults: 'Сбоев до сих пор',
    lastFault: 'Последний',
    none: 'нет',
    storage: 'Свободно места',
    megabytes: (count) => `${String(count)} МБ`,
    unknown: 'браузер не сообщает',
    visits: 'Посещений сосчитано',
    uncounted: 'не считаются',
    csv: 'Сохранить подсчёты в CSV',
    clear: 'Обнулить подсчёты',
    clean: 'Закрыть экран для чистки (60 с)',
    restart: 'Открыть страницу заново'
  }
};
