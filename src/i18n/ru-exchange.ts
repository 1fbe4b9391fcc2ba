import type { exchangeEn } from './en-exchange.ts';

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
    hour: 'Час 1917 года, новый стиль',
    hourInWords: 'Час 1917 года словами',
    note: 'Заметка',
    description: 'Что было и что видно',
    citations: 'Источники',
    place: 'Место (id)',
    event: 'Событие (id)'
  },
  stops: 'Остановки',
  route: 'Путь по улицам'
};
