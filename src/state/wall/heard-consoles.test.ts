import { describe, expect, it } from 'vitest';
import type { ConsoleState } from '../../model/wall/wall-message.ts';
import { NOBODY_HEARD, SILENCE, forgetSilent, hearConsole } from './heard-consoles.ts';
import type { HeardConsoles } from './heard-consoles.ts';

const says = (console: string, untouched: number | null, hash = `#${console}`): ConsoleState => ({
  kind: 'state',
  program: 'p',
  console,
  hash,
  untouched,
  playing: null,
  size: null,
  invites: null
});

/** What a wall hears, `[at, state]` in order. */
const hear = (...words: readonly (readonly [number, ConsoleState])[]): HeardConsoles =>
  words.reduce((consoles, [now, state]) => hearConsole(consoles, state, now), NOBODY_HEARD);

const leaderOf = ({ leader }: HeardConsoles): string | undefined => leader?.state.hash;

describe('of several consoles', () => {
  it('the one touched last leads, whichever speaks last', () => {
    expect(leaderOf(hear([0, says('left', 500)], [10, says('right', 9000)]))).toBe('#left');
    expect(leaderOf(hear([0, says('left', 9000)], [10, says('right', 500)]))).toBe('#right');
  });

  it('a touch of the other takes the lead over', () => {
    const both = hear([0, says('left', 500)], [10, says('right', 9000)]);
    const touched = hearConsole(both, says('right', 0), 4000);
    expect(leaderOf(touched)).toBe('#right');
    expect(leaderOf(hearConsole(touched, says('left', 4600), 4100))).toBe('#right');
  });

  it('one at which nobody is does not take it from one at which somebody was', () => {
    expect(leaderOf(hear([0, says('guide', 600_000)], [1, says('kiosk', null)]))).toBe('#guide');
    expect(leaderOf(hear([0, says('kiosk', null)], [1, says('guide', 600_000)]))).toBe('#guide');
  });

  it('a message that was long on its way gives nobody the lead', () => {
    const both = hear([0, says('left', 100)], [0, says('right', 120)]);
    expect(leaderOf(hearConsole(both, says('right', 2120), 2060))).toBe('#left');
  });

  it('a silent one loses the lead to one that speaks', () => {
    const both = hear([0, says('left', 0)], [SILENCE - 1, says('right', 60_000)]);
    expect(leaderOf(both)).toBe('#left');
    expect(leaderOf(forgetSilent(both, SILENCE))).toBe('#right');
  });
});

describe('a console that is closed', () => {
  it('is followed to its last word, and no longer heard', () => {
    const silent = forgetSilent(hear([0, says('left', 0)]), SILENCE);
    expect(silent.byId.size).toBe(0);
    expect(leaderOf(silent)).toBe('#left');
    expect(leaderOf(hearConsole(silent, says('again', null), SILENCE + 1))).toBe('#again');
  });

  it('is the same thing as long as it speaks', () => {
    const heard = hear([0, says('left', 0)]);
    expect(forgetSilent(heard, SILENCE - 1)).toBe(heard);
  });
});
