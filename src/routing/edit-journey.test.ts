import { describe, expect, it } from 'vitest';
import {
  addStop,
  changeJourney,
  changeStop,
  dropStops,
  moveStop,
  orderStops
} from './edit-journey.ts';
import { EMPTY_JOURNEY, positionToStop } from './journey.ts';
import type { Journey } from './journey.ts';

const named = (name: string) => ({ ...positionToStop([30.3, 59.9]), name });
const abcd: Journey = { ...EMPTY_JOURNEY, stops: ['a', 'b', 'c', 'd'].map(named) };
const namesOf = ({ stops }: Journey): string => stops.map(({ name }) => name).join('');

describe('the stops of a walk', () => {
  it('are moved past one another, and no further than the ends', () => {
    expect(namesOf(moveStop(abcd, 0, 2))).toBe('bcad');
    expect(namesOf(moveStop(abcd, 3, 0))).toBe('dabc');
    expect(moveStop(abcd, 0, -1)).toBe(abcd);
    expect(moveStop(abcd, 3, 4)).toBe(abcd);
  });

  it('are added at the end, before a last stop that is to stay the last', () => {
    expect(namesOf(addStop(abcd, named('e')))).toBe('abcde');
    expect(namesOf(addStop({ ...abcd, lockLast: true }, named('e')))).toBe('abced');
  });

  it('are dropped and put in another order by their indexes', () => {
    expect(namesOf(dropStops(abcd, [1, 3]))).toBe('ac');
    expect(namesOf(orderStops(abcd, [3, 1, 0, 2]))).toBe('dbac');
  });

  it('lose what is taken away from them, and nothing else', () => {
    const noted = changeStop(abcd, 1, { note: 'Mind the step', dwell: 9 });
    expect(noted.stops[1]).toMatchObject({ name: 'b', note: 'Mind the step', dwell: 9 });
    expect(changeStop(noted, 1, { note: undefined, dwell: 5 })).toEqual(abcd);
  });
});

it('a walk loses its name and keeps its stops', () => {
  const called = changeJourney(abcd, { name: 'Sunday', speed: 3 });
  expect(changeJourney(called, { name: undefined, speed: 4.5 })).toEqual(abcd);
});
