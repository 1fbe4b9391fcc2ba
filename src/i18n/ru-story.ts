import type { storyEn } from './en-story.ts';
import { formatCount } from './plural.ts';

const countSteps = (n: number): string =>
  formatCount('ru', n, { one: 'шаг', few: 'шага', many: 'шагов', other: 'шага' });

export const storyRu: typeof storyEn = {
  heading: 'Рассказы',
  intro: 'Каждый ведёт по карте шаг за шагом: сам ставит часы, вид и слои.',
  size: (steps, minutes) => `${countSteps(steps)}, около ${String(minutes)} мин`,
  unread: 'Не начат',
  read: (steps, all) => `Прочитано ${String(steps)} из ${String(all)}`,
  readAll: 'Прочитан до конца',
  resume: (step) => `Продолжить с шага ${String(step)}`,
  restart: 'С начала',
  unknown: (id) => `Рассказа «${id}» нет. Вот все, какие есть.`,
  none: 'Ни одного рассказа прочесть не удалось.',
  step: (step, all) => `Шаг ${String(step)} из ${String(all)}`,
  flashback: 'Здесь рассказ возвращается назад во времени.',
  previous: 'Назад',
  next: 'Дальше',
  toEnd: 'Все рассказы',
  watch: (from, to) => `Смотреть ${from} – ${to}`,
  stop: 'Остановить часы',
  keys: 'Стрелки ← → листают шаги, пока фокус на этой панели; можно и провести пальцем.',
  place: 'На карте',
  events: 'События, о которых речь',
  movements: 'Люди в пути',
  progress: 'Шаги рассказа',
  legends: {
    heading: 'Легенды и факты',
    intro: 'Что часто рассказывают об этих днях — и что позволяют сказать источники.',
    legend: 'Рассказывают',
    record: 'По источникам',
    see: 'Где и когда взглянуть',
    events: 'События, на которые опираются источники',
    previous: 'Назад',
    next: 'Дальше',
    all: 'Все легенды',
    unknown: (id) => `Легенды «${id}» нет. Вот все, какие есть.`,
    none: 'Легенды прочесть не удалось.'
  }
};
