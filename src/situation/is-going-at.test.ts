import { describe, expect, it } from 'vitest';
import { oldStyle, REAL_ATLAS } from './fixtures/real-atlas.ts';
import { isGoingAt } from './is-going-at.ts';

const goingAt = (t: number): string[] =>
  REAL_ATLAS.movements.filter((movement) => isGoingAt(movement, t)).map(({ id }) => id);

describe('who is on the way', () => {
  it('on the night of the bridges: the Aurora until she anchors at 03:30', () => {
    expect(goingAt(oldStyle(25, '03:29'))).toEqual(['aurora']);
    expect(goingAt(oldStyle(25, '03:30'))).toEqual([]);
  });

  it('not Trotsky, who stays at the Smolny from the evening of the 23rd', () => {
    expect(goingAt(oldStyle(23, '16:30'))).toEqual(['trotsky']);
    expect(goingAt(oldStyle(24, '12:00'))).not.toContain('trotsky');
  });
});
