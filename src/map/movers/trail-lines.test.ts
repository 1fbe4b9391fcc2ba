import { describe, expect, it } from 'vitest';
import type { MovementTrack } from '../../model/movement-track.ts';
import { createTrailLines } from './trail-lines.ts';

const [A, B, C, D] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0]
] as const;
const track: MovementTrack = {
  id: 'somebody',
  positions: [[...A], [...B], [...C], [...C], [...D]],
  times: [0, 10, 20, 30, 40],
  runs: [
    { from: 0, to: 1, way: 'street', isInterpolated: false },
    { from: 1, to: 2, way: 'street', isInterpolated: true },
    { from: 2, to: 3, way: 'halt', isInterpolated: true },
    { from: 3, to: 4, way: 'free', isInterpolated: true }
  ]
};

describe('a trail', () => {
  it('ends where the mover is', () => {
    expect(createTrailLines(track, { from: 0, index: 1 }, [1.5, 0])).toEqual({
      fixed: [[A, B]],
      interpolated: [[B, [1.5, 0]]],
      free: []
    });
  });

  it('leaves out what lies before its beginning, and halts', () => {
    expect(createTrailLines(track, { from: 3, index: 3 }, [2.5, 0])).toEqual({
      fixed: [],
      interpolated: [],
      free: [[C, [2.5, 0]]]
    });
  });

  it('of the whole way goes to its end', () => {
    expect(createTrailLines(track, { from: 0, index: 3 })).toEqual({
      fixed: [[A, B]],
      interpolated: [[B, C]],
      free: [[C, D]]
    });
  });
});
