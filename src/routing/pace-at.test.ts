import { describe, expect, it } from 'vitest';
import type { MovementTrack } from '../model/movement-track.ts';
import { paceAt } from './pace-at.ts';

/** A way of 50 minutes in two runs, a halt of ten hours, a way of two minutes. */
const track: MovementTrack = {
  id: 'somebody',
  positions: [
    [30.3, 59.9],
    [30.31, 59.9],
    [30.32, 59.9],
    [30.32, 59.9],
    [30.33, 59.9]
  ],
  times: [0, 20, 50, 650, 652],
  runs: [
    { from: 0, to: 1, way: 'street', isInterpolated: true },
    { from: 1, to: 2, way: 'free', isInterpolated: true },
    { from: 2, to: 3, way: 'halt', isInterpolated: true },
    { from: 3, to: 4, way: 'street', isInterpolated: true }
  ]
};

describe('the pace at which one is followed', () => {
  it('shows a way in 25 seconds, whatever its stretches are', () => {
    expect(paceAt(track, 0)).toBe(2);
    expect(paceAt(track, 49)).toBe(2);
  });

  it('passes over a halt in two seconds', () => {
    expect(paceAt(track, 50)).toBe(300);
    expect(paceAt(track, 649)).toBe(300);
  });

  it('never falls below a minute a second', () => {
    expect(paceAt(track, 651)).toBe(1);
  });
});
