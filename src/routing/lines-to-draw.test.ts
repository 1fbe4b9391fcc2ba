import { describe, expect, it } from 'vitest';
import type { WayAnswer } from './find-way-at.ts';
import { answerToLines } from './lines-to-draw.ts';

const end = {
  edge: { from: 0, to: 1, length: 1, street: 'nevsky' },
  fraction: 0,
  position: [30.3, 59.9],
  offset: 0
};
const way = (length: number, lon: number) => ({
  length,
  coordinates: [
    [30.3, 59.9],
    [lon, 59.9]
  ],
  crossings: [],
  edges: []
});
const answer = (parts: Partial<WayAnswer>): WayAnswer => ({
  from: end,
  to: end,
  today: undefined,
  then: undefined,
  closures: [],
  opens: undefined,
  doubts: [],
  ...parts
});

describe('the lines of an answer', () => {
  it('are one where that hour leads the way of today', () => {
    const lines = answerToLines(answer({ then: way(500, 30.31), today: way(500.4, 30.31) }));
    expect(lines.legs).toHaveLength(1);
    expect(lines.today).toEqual([]);
  });

  it('are two where one had to go round, and that of today alone where no way led', () => {
    const round = answerToLines(answer({ then: way(900, 30.35), today: way(500, 30.31) }));
    expect([round.legs.length, round.today.length]).toEqual([1, 1]);
    const none = answerToLines(answer({ today: way(500, 30.31) }));
    expect([none.legs.length, none.today.length]).toEqual([0, 1]);
  });
});
