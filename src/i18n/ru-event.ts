import type { eventEn } from './en-event.ts';
import { formatCount } from './plural.ts';

const events = (n: number): string =>
  formatCount('ru', n, { one: 'событие', few: 'события', many: 'событий', other: 'события' });

export const eventRu: typeof eventEn = {
  event: 'Событие',
  when: 'Когда',
  until: (moment) => `до ${moment}`,
  window: 'Что допускают источники',
  exact: 'Названа одна минута.',
  certainty: 'Надёжность',
  where: 'Где',
  around: 'В тот же час',
  previous: 'Раньше',
  next: 'Позже',
  all: 'Все события',
  afterSpan: 'До этого дня ползунок не доходит: он относится к тому, что было дальше.',
  unknown: (id) => `События «${id}» в записи нет. Вот все, какие есть.`,
  chronicle: {
    heading: 'События',
    intro: (n) => `${events(n)} в том порядке, в каком начинались.`,
    filter: 'Показать только события с этим словом',
    found: (n) => `Показано: ${events(n)}`,
    none: 'События с таким словом нет. Попробуйте имя или место.',
    toNow: (moment) => `Перейти к ${moment}`,
    now: 'сейчас'
  }
};
