import { describe, expect, it } from 'vitest';
import { parseOwnTours } from '../model/own-tour.ts';
import { dropTour, followEdit, keepTour, restoreTour, rewriteTour } from './edit-own-tours.ts';

const two = [
  { id: 2, text: 'b' },
  { id: 1, text: 'a' }
];

describe('the tours one keeps', () => {
  it('grow by one at the front with each that is kept', () => {
    expect(keepTour('a')([])).toEqual([{ id: 1, text: 'a' }]);
    expect(keepTour('c')(two)).toEqual([{ id: 3, text: 'c' }, ...two]);
  });

  it('follow what becomes of the one that is open', () => {
    expect(followEdit('a', 'a2')(two)).toEqual([
      { id: 2, text: 'b' },
      { id: 1, text: 'a2' }
    ]);
  });

  it('gain a ready-made one, or one from a link, only once it is changed', () => {
    expect(followEdit('elsewhere', 'mine')(two)[0]).toEqual({ id: 3, text: 'mine' });
    expect(followEdit('elsewhere', 'b')(two)).toBe(two);
  });

  it('come back where they were when a deletion is undone, and only once', () => {
    const [b] = two;
    const left = dropTour(2)(two);
    expect(left).toEqual([{ id: 1, text: 'a' }]);
    const back = b ? restoreTour(b, 0)(left) : [];
    expect(back).toEqual(two);
    expect(b && restoreTour(b, 0)(back)).toBe(back);
  });

  it('are rewritten by their numbers, so that two of the same text stay two', () => {
    const twins = [{ id: 2, text: 'a' }, ...two.slice(1)];
    expect(rewriteTour(1, 'other')(twins)).toEqual([
      { id: 2, text: 'a' },
      { id: 1, text: 'other' }
    ]);
  });
});

it('what a browser kept is read without what is no tour', () => {
  expect(parseOwnTours([{ id: 1, text: 'a' }, { id: 'x', text: 'b' }, null, 7])).toEqual([
    { id: 1, text: 'a' }
  ]);
  expect(parseOwnTours('nonsense')).toEqual([]);
  expect(parseOwnTours(undefined)).toEqual([]);
});
