import type { shapeEn } from './en-shape.ts';
import { formatCount } from './plural.ts';

export const shapeRu: typeof shapeEn = {
  heading: 'Контур',
  reshape: 'Изменить на карте',
  movePoint: 'Сдвинуть на карте',
  drawAnew: 'Нарисовать заново',
  reshapeHint:
    'Тяните угол. Потяните за середину стороны, чтобы добавить угол; убрать его можно правой кнопкой мыши или в списке.',
  pointHint: 'Перетащите знак туда, где ему место.',
  anewHint: {
    Point: 'Коснитесь точки на карте.',
    LineString: 'Касайтесь карты на каждом изгибе; чтобы закончить, коснитесь последнего ещё раз.',
    Polygon: 'Касайтесь карты в каждом углу; чтобы замкнуть контур, коснитесь первого ещё раз.'
  },
  onlySame: 'Новый контур заменит всё прежнее, и дворы тоже. «Отменить» вернёт их.',
  parts: {
    LineString: (n: number) => `Линия ${String(n)}`,
    Polygon: (n: number) => `Контур ${String(n)}`,
    hole: (n: number) => `Двор ${String(n)}`
  },
  corners: (n: number) =>
    formatCount('ru', n, { one: 'угол', few: 'угла', many: 'углов', other: 'угла' }),
  longitudeOf: (n: number) => `Долгота угла ${String(n)}`,
  latitudeOf: (n: number) => `Широта угла ${String(n)}`,
  addAfter: (n: number) => `Добавить угол после угла ${String(n)}`,
  removeCorner: (n: number) => `Убрать угол ${String(n)}`,
  fewest: (n: number) => `Нужно углов не меньше: ${String(n)}.`
};
