import { expect, test } from 'vitest';
import { chooseStops } from './choose-stops.ts';

const VIEW = { left: 0, top: 0, right: 100, bottom: 100 };

const place = (id: string, x: number, y: number, importance = 5) => ({ id, x, y, importance });
const none = () => false;
const idsOf = (stops: readonly { readonly id: string }[]) => stops.map(({ id }) => id).join(' ');

test('all in view are listed, in the order of the places', () => {
  const places = [place('c', 90, 90), place('out', 101, 50), place('a', 10, 10)];
  const { stops, inView } = chooseStops(places, VIEW, 10, none);
  expect(idsOf(stops)).toBe('c a');
  expect(inView).toBe(2);
});

test('of too many the important ones are listed, and all are counted', () => {
  const places = [place('minor', 50, 50, 6), place('first', 1, 1, 0), place('second', 99, 99, 1)];
  const { stops, inView } = chooseStops(places, VIEW, 2, none);
  expect(idsOf(stops)).toBe('first second');
  expect(inView).toBe(3);
});

test('of equals those nearest to the middle are listed', () => {
  // 50, 10 and 30 pixels from the middle.
  const places = [place('far', 100, 50), place('near', 60, 50), place('mid', 50, 80)];
  expect(idsOf(chooseStops(places, VIEW, 2, none).stops)).toBe('near mid');
});

test('what is kept is listed wherever it is, and takes the place of another', () => {
  const places = [place('in', 50, 50), place('edge', 0, 0), place('chosen', 900, 900)];
  const { stops, inView } = chooseStops(places, VIEW, 2, ({ id }) => id === 'chosen');
  expect(idsOf(stops)).toBe('in chosen');
  expect(inView).toBe(2);
});

test('Tab leads to the one nearest to the middle', () => {
  const places = [place('far', 100, 50), place('near', 60, 50), place('mid', 50, 80)];
  expect(chooseStops(places, VIEW, 10, none).central?.id).toBe('near');
});
