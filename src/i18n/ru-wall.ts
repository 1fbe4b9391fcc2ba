import type { wallEn } from './en-wall.ts';
import { formatCount } from './plural.ts';

const count = (n: number, one: string, few: string, many: string): string =>
  formatCount('ru', n, { one, few, many, other: few });

export const wallRu: typeof wallEn = {
  region: 'О чём идёт рассказ',
  key: 'Кто сколько мест держит',
  touch: 'Чтобы начать, коснитесь экрана перед собой',
  waiting: 'Стена ждёт карту, открытую на этой же машине, и присоединится к ней сама.',
  foreign:
    'Карта на этой машине другой версии, чем стена: откройте обе заново, и они найдут друг друга.',
  unknown: (name) =>
    `Экрана «${name}» нет: напишите ?screen=wall для стены, ?screen=guide для экскурсовода.`,
  belief: 'Рассказывают',
  record: 'Что известно',
  more: (n) => `и ещё ${String(n)}`,
  step: (step, all) => `Шаг ${String(step)} из ${String(all)}`,
  guide: {
    title: 'Экскурсовод',
    choose: 'О чём будете рассказывать?',
    stories: 'Рассказы',
    tours: 'Прогулки',
    stops: (n) => count(n, 'остановка', 'остановки', 'остановок'),
    steps: (n) => count(n, 'шаг', 'шага', 'шагов'),
    next: 'Дальше',
    previous: 'Назад',
    all: 'Все рассказы и прогулки',
    notes: 'Заметки',
    comes: 'Затем',
    last: 'Это последний.',
    elapsed: 'С начала прошло',
    clock: 'На карте',
    anew: 'Считать с нуля',
    sources: 'Источники',
    events: 'Об этом здесь',
    seenToday: 'Что там видно сегодня',
    why: 'Чем важно',
    keys: 'Дальше: Page Down, →, пробел. Назад: Page Up, ←.',
    unread: 'Рассказы загрузить не удалось. Проверьте сеть и откройте страницу заново.'
  }
};
