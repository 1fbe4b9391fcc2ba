import { describe, expect, it } from 'vitest';
import { ClockState } from './clock.svelte.ts';
import { runPlayback } from './play-clock.ts';

/** A span of a thousand minutes, far before 1970, with one change in the middle. */
const span = { start: -1000, end: 0 };
const changes = {
  findNext: (t: number) => (t < -500 ? -500 : undefined),
  findPrevious: (t: number) => (t > -500 ? -500 : undefined)
};
const createClock = (t: number): ClockState => new ClockState(span, t, changes);

/** Frames that come when the test says so. */
function createFrames() {
  let callback: ((time: number) => void) | undefined;
  return {
    requestAnimationFrame: (next: (time: number) => void) => {
      callback = next;
      return 1;
    },
    cancelAnimationFrame: () => (callback = undefined),
    come: (time: number) => {
      const due = callback;
      callback = undefined;
      due?.(time);
    },
    get isWaiting() {
      return callback !== undefined;
    }
  };
}

describe('the clock', () => {
  it('never leaves the story', () => {
    expect(createClock(50).t).toBe(-1);
    const clock = createClock(-300);
    clock.scrubTo(-5000);
    expect(clock.t).toBe(-1000);
  });

  it('stops when the visitor takes hold of it', () => {
    const clock = createClock(-300);
    clock.play();
    clock.scrubTo(-200);
    expect(clock.playing).toBe(false);
  });

  it('counts only chosen moments as jumps', () => {
    const clock = createClock(-300);
    clock.scrubTo(-200);
    expect(clock.jumps).toBe(0);
    clock.jumpTo(-100);
    expect(clock.jumps).toBe(1);
  });

  it('knows the changes around it', () => {
    const clock = createClock(-500);
    expect([clock.previousChange, clock.nextChange]).toEqual([undefined, undefined]);
    clock.scrubTo(-501);
    expect(clock.nextChange).toBe(-500);
  });

  it('begins again when it is started at the end', () => {
    const clock = createClock(-1);
    clock.play();
    expect(clock.t).toBe(-1000);
  });
});

describe('playback', () => {
  it('moves the clock by real time, a frame at a time', () => {
    const clock = createClock(-1000);
    const frames = createFrames();
    clock.play();
    const stop = runPlayback(clock, frames);
    for (const time of [0, 100, 200]) frames.come(time);
    // One hour of the city a second: 0.2 s are 12 minutes.
    expect(clock.t).toBe(-988);
    stop();
    expect(frames.isWaiting).toBe(false);
  });

  it('asks for no frame after it was paused', () => {
    const clock = createClock(-1000);
    const frames = createFrames();
    clock.play();
    runPlayback(clock, frames);
    clock.pause();
    frames.come(16);
    expect(frames.isWaiting).toBe(false);
    expect(clock.t).toBe(-1000);
  });

  it('ends on the last minute', () => {
    const clock = createClock(-10);
    const frames = createFrames();
    clock.play();
    runPlayback(clock, frames);
    for (const time of [0, 200]) frames.come(time);
    expect([clock.t, clock.playing, frames.isWaiting]).toEqual([-1, false, false]);
  });
});
