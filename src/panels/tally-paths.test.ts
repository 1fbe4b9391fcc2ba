import { describe, expect, it } from 'vitest';
import { tallyBands } from './tally-paths.ts';

/** The order of the legend. */
const SIDES = ['mrc', 'contested', 'unknown', 'none', 'neutral', 'government'];

const tally = { government: 0, mrc: 0, contested: 0, neutral: 0, none: 0, unknown: 0 };
const frame = { toX: (t: number) => t, top: 10, height: 100 };

describe('the bands behind the slider', () => {
  it('show the committee on top pushing down the government', () => {
    const bands = tallyBands(
      [
        { start: 0, end: 5, tally: { ...tally, mrc: 1, government: 3 } },
        { start: 5, end: 9, tally: { ...tally, mrc: 4 } }
      ],
      SIDES,
      frame
    );
    expect(bands).toEqual([
      { side: 'mrc', path: 'M0 10L5 10L5 10L9 10L9 110L5 110L5 35L0 35Z' },
      { side: 'government', path: 'M0 35L5 35L5 110L9 110L9 110L5 110L5 110L0 110Z' }
    ]);
  });

  it('are none before the record begins', () => {
    expect(tallyBands([], SIDES, frame)).toEqual([]);
  });
});
