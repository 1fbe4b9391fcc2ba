import { describe, expect, it } from 'vitest';
import { restingSize, stepSize } from './resting-size.ts';

describe('where a sheet comes to rest', () => {
  it.each([
    [0, 'closed'],
    [0.2, 'closed'],
    [0.35, 'half'],
    [0.7, 'half'],
    [0.9, 'full'],
    [1, 'full']
  ] as const)('laid down at %s of its way it is %s', (share, size) => {
    expect(restingSize(share, 0)).toBe(size);
  });

  it.each([
    ['upwards from a little above the foot', 0.1, 1, 'half'],
    ['upwards from above the middle', 0.6, 1, 'full'],
    ['downwards from above the middle', 0.6, -1, 'half'],
    ['downwards from below the middle', 0.4, -1, 'closed'],
    ['upwards where there is no more', 1, 1, 'full'],
    ['downwards where there is no less', 0, -1, 'closed'],
    ['hardly at all', 0.2, 0.1, 'closed']
  ] as const)('thrown %s', (_, share, speed, size) => {
    expect(restingSize(share, speed)).toBe(size);
  });

  it('goes one size at a time by keys, and stops at the ends', () => {
    expect(stepSize('closed', 1)).toBe('half');
    expect(stepSize('half', 1)).toBe('full');
    expect(stepSize('full', 1)).toBe('full');
    expect(stepSize('half', -1)).toBe('closed');
    expect(stepSize('closed', -1)).toBe('closed');
  });
});
