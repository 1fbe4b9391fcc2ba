import { expect, it } from 'vitest';
import { playingAt, withoutStumbling } from './playing-at.ts';

const span = { start: 0, end: 1000 };
const clock = { exact: 100.5, speed: 60, heardAt: 5000 };

it('a clock elsewhere goes on at its speed', () => {
  expect(playingAt(clock, 5000, span)).toBe(100.5);
  // Half a second at 60 minutes a second.
  expect(playingAt(clock, 5500, span)).toBe(130.5);
});

it('a clock that says nothing more comes to a stand', () => {
  expect(playingAt(clock, 9000, span)).toBe(playingAt(clock, 3_600_000, span));
});

it('a clock stops at the last minute of the map', () => {
  expect(playingAt({ ...clock, exact: 998 }, 6000, span)).toBe(999);
});

it('a wall waits for a console a little behind, and follows it over a longer way back', () => {
  expect(withoutStumbling(120, 110, 60)).toBe(120);
  expect(withoutStumbling(120, 130, 60)).toBe(130);
  expect(withoutStumbling(620, 110, 60)).toBe(110);
});
