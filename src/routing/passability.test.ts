import { describe, expect, it } from 'vitest';
import { REAL_ATLAS, oldStyle, stateOf } from '../situation/fixtures/real-atlas.ts';
import { situationAt } from '../situation/situation-at.ts';
import { ASK_FACTOR, possiblePassabilities, weightAt } from './passability.ts';
import type { CheckpointWish } from './passability.ts';
import type { Side } from '../model/atlas.ts';

/** What a bridge of 100 m counts on 24 October at 20:00. */
const weightOf = (bridge: string, side: Side, checkpoints: CheckpointWish): number =>
  weightAt(
    situationAt(REAL_ATLAS, oldStyle(24, '20:00')),
    side,
    checkpoints
  )({ from: 0, to: 1, length: 100, street: bridge, bridge });

describe('weightAt', () => {
  // control.csv: the Nikolaevsky Bridge is raised from 15:00, the Palace Bridge has a government post
  // from 14:30, the Liteiny Bridge an MRC post from 16:30, the Grenadersky Bridge is open.
  it.each([
    ['nikolaevsky-bridge', 'government', 'ignore', Infinity],
    ['nikolaevsky-bridge', 'mrc', 'ask', Infinity],
    ['palace-bridge', 'government', 'avoid', 100],
    ['palace-bridge', 'mrc', 'avoid', Infinity],
    ['palace-bridge', 'mrc', 'ask', 100 * ASK_FACTOR],
    ['palace-bridge', 'mrc', 'ignore', 100],
    ['liteiny-bridge', 'mrc', 'avoid', 100],
    ['liteiny-bridge', 'neutral', 'avoid', Infinity],
    ['liteiny-bridge', 'neutral', 'ask', 100 * ASK_FACTOR],
    ['grenadersky-bridge', 'government', 'avoid', 100],
    ['kamenny-bridge', 'neutral', 'avoid', 100]
  ] as const)('takes %s for %s who would %s as %d', (bridge, side, checkpoints, expected) => {
    expect(weightOf(bridge, side, checkpoints)).toBe(expected);
  });
});

describe('possiblePassabilities', () => {
  it('names both states while the hour of a change is open', () => {
    // control.csv: Palace Bridge to the MRC, best 07:00, not before 06:00, not after 18:00.
    const at = (clock: string) =>
      possiblePassabilities(stateOf('palace-bridge', oldStyle(25, clock)), oldStyle(25, clock));
    expect(at('05:59')).toEqual(['checkpoint-government']);
    expect(at('06:30')).toEqual(['checkpoint-government', 'checkpoint-mrc']);
    expect(at('08:00')).toEqual(['checkpoint-mrc', 'checkpoint-government']);
    expect(at('18:00')).toEqual(['checkpoint-mrc']);
  });
});
