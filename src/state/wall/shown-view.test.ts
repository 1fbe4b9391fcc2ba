import { expect, it } from 'vitest';
import { shownView } from './shown-view.ts';

const view = { zoom: 14, latitude: 59.94, longitude: 30.31 };
const size = (width: number, height: number) => ({ width, height });

it('a wall twice as large shows the same ground one zoom nearer', () => {
  expect(shownView(view, size(900, 500), size(1800, 1000))).toEqual({ ...view, zoom: 15 });
});

it('a standing wall shows all that lies across on the console', () => {
  // 1080 of 1280 pixels are 0.24 zooms less, in steps of a half.
  expect(shownView(view, size(1280, 700), size(1080, 1300)).zoom).toBe(13.5);
});

it('a view from no map is taken as it is', () => {
  expect(shownView(view, null, size(1920, 1080))).toBe(view);
});
