import { expect, test } from 'vitest';
import { isSameView } from './map-view.ts';

const view = { latitude: 59.94, longitude: 30.315, zoom: 13 };

test('a view that went through a link is the same view', () => {
  expect(isSameView(view, { latitude: 59.9400000001, longitude: 30.315, zoom: 13 })).toBe(true);
});

test('a step to the side or a half zoom is another view', () => {
  expect(isSameView(view, { ...view, longitude: 30.31501 })).toBe(false);
  expect(isSameView(view, { ...view, zoom: 13.5 })).toBe(false);
});
