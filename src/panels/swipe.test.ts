import { describe, expect, it } from 'vitest';
import { swipeTurn } from './swipe.ts';

const from = { x: 200, y: 300 };

describe('a finger', () => {
  it('turns on to the left and back to the right', () => {
    expect(swipeTurn(from, { x: 100, y: 310 })).toBe(1);
    expect(swipeTurn(from, { x: 300, y: 260 })).toBe(-1);
  });

  it('scrolls, taps or wanders without turning', () => {
    expect(swipeTurn(from, { x: 190, y: 100 })).toBeUndefined();
    expect(swipeTurn(from, { x: 130, y: 360 })).toBeUndefined();
    expect(swipeTurn(from, { x: 160, y: 300 })).toBeUndefined();
    expect(swipeTurn(from, from)).toBeUndefined();
  });
});
