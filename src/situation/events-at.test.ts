import { describe, expect, it } from 'vitest';
import { afterwordOf, eventsAt, eventsOf } from './events-at.ts';
import { REAL_ATLAS, oldStyle } from './fixtures/real-atlas.ts';

const idsAt = (day: number, clock: string): string[] =>
  eventsAt(REAL_ATLAS, oldStyle(day, clock)).map(({ id }) => id);

describe('the opening of the Congress, 25 October 22:40 to 05:30', () => {
  it.each([
    [25, '22:39', false],
    [25, '22:40', true],
    [26, '05:29', true],
    [26, '05:30', false]
  ])('is going on, on the %i at %s: %s', (day, clock, isGoingOn) => {
    expect(idsAt(day, clock).includes('congress-opens')).toBe(isGoingOn);
  });
});

describe('a short event', () => {
  it('shows for an hour from its beginning', () => {
    const short = REAL_ATLAS.events.find(({ start, end }) => end - start < 60);
    const start = short?.start ?? Number.NaN;
    const shows = (t: number) => eventsAt(REAL_ATLAS, t).some(({ id }) => id === short?.id);
    expect([start - 1, start, start + 59, start + 60].map(shows)).toEqual([
      false,
      true,
      true,
      false
    ]);
  });
});

it('the afterword holds what began after 6 November', () => {
  const afterword = afterwordOf(REAL_ATLAS);
  expect(afterword.map(({ id }) => id)).toContain('uritsky-robbed');
  for (const { start } of afterword) expect(start).toBeGreaterThanOrEqual(oldStyle(38, '00:00'));
});

it('the Congress is among the events of the Smolny, which are in order', () => {
  const events = eventsOf(REAL_ATLAS, 'smolny');
  expect(events.map(({ id }) => id)).toContain('congress-opens');
  expect(events.map(({ start }) => start)).toEqual(
    events.map(({ start }) => start).toSorted((a, b) => a - b)
  );
});
