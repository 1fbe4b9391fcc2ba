import { YEAR } from './calendars.ts';
import { formatCount } from './plural.ts';
import type { printEn } from './en-print.ts';

export const printRu: typeof printEn = {
  print: 'Печать',
  printHint:
    'Лист A4 или Letter, годится для чёрно-белой печати: карта, остановки, источники, QR-код.',
  preparing: 'Лист чертится …',
  ready: 'Лист готов; открывается окно печати браузера.',
  failed: 'Начертить лист не удалось. Проверьте соединение и попробуйте ещё раз.',
  kicker: (title: string) => `${title} · прогулка`,
  sheet: 'Лист для печати',
  map: 'Карта прогулки',
  stops: (n) =>
    formatCount('ru', n, {
      one: 'остановка',
      few: 'остановки',
      many: 'остановок',
      other: 'остановки'
    }),
  startsAt: (day, clock) => `${day}, ${clock}`,
  at: (clock) => `в ${clock}`,
  after: (minutes) => `через ${minutes}`,
  stays: (minutes) => `${minutes} на месте`,
  waits: (minutes) => `${minutes} ждать`,
  follows: (pace) => `Идёт по часам ${YEAR} года: минута прогулки — ${pace} мин тогдашних`,
  tellsOf: (moment) => `Рассказ о времени: ${moment}`,
  leg: (minutes, metres) => `До следующей остановки: ${minutes}, ${metres}`,
  legBack: (minutes, metres) => `Назад к остановке 1: ${minutes}, ${metres}`,
  over: (bridges) => `через: ${bridges}`,
  noWay: 'Пути отсюда до следующей остановки в плане нет.',
  happened: 'Что произошло',
  today: 'Сегодня',
  note: 'Заметка',
  sources: 'Источники',
  north: 'С',
  link: 'Та же прогулка в телефоне',
  credits: 'Данные карты'
};
