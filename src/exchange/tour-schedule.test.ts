import { expect, it } from 'vitest';
import { SAMPLE_TOUR } from './fixtures/sample-tours.ts';
import { createSchedule } from './tour-schedule.ts';

it('adds walking, looking and talking', () => {
  // 15 + 10 at the first stop, 52 on the way, 5 at the second, 18 on the way, 20 at the last.
  expect(createSchedule(SAMPLE_TOUR)).toEqual({ arrivals: [0, 77, 100], end: 120 });
});

it('has nothing to say of a tour without stops', () => {
  expect(createSchedule({ name: '', stops: [], route: [] })).toEqual({ arrivals: [], end: 0 });
});
