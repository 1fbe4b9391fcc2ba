import { describe, expect, it } from 'vitest';
import { advance } from './playback.ts';

const span = { start: -1000, end: 0 };

describe('playback', () => {
  it('keeps its pace whatever the rate of frames', () => {
    const run = (frames: number): number => {
      let exact = -1000;
      for (let frame = 0; frame < frames; frame += 1)
        exact = advance(exact, 1000 / frames, 60, span).exact;
      return exact;
    };
    expect(run(60)).toBeCloseTo(-940, 6);
    expect(run(144)).toBeCloseTo(-940, 6);
  });

  it('does not jump after a frame that was held up', () => {
    expect(advance(-500, 251, 360, span)).toEqual({ exact: -500, ended: false });
    expect(advance(-500, 250, 360, span).exact).toBe(-410);
  });

  it('stands still when the time of frames runs backwards', () => {
    expect(advance(-500, -3, 360, span).exact).toBe(-500);
  });

  it('ends on the last minute of the span', () => {
    expect(advance(-3, 100, 60, span)).toEqual({ exact: -1, ended: true });
  });
});
