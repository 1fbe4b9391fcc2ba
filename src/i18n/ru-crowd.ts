import type { crowdEn } from './en-crowd.ts';
import { formatCount } from './plural.ts';

const number = new Intl.NumberFormat('ru');

/** Words about more places than there is room for. */
export const crowdRu: typeof crowdEn = {
  places: (told, inView) =>
    told < inView
      ? `Места в поле зрения: главные ${number.format(told)} из ${number.format(inView)}`
      : formatCount('ru', inView, {
          one: 'место в поле зрения',
          few: 'места в поле зрения',
          many: 'мест в поле зрения',
          other: 'места в поле зрения'
        }),
  hint: 'Стрелки ведут от места к месту, Enter открывает. Чтобы дойти до остальных, приблизьте карту.',
  unloaded: 'Места не удалось загрузить. Проверьте соединение и перезагрузите страницу.'
};
