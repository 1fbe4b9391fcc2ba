import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AddressWriter } from './address-writer.ts';
import type { AddressBar } from './address-writer.ts';

/** A browser's history: the entries, and which one the visitor is at. */
function createBar(): AddressBar & { entries: string[] } {
  const entries = ['#start'];
  return {
    entries,
    location: {
      get hash() {
        return entries.at(-1) ?? '';
      }
    },
    history: {
      state: null,
      pushState: (_state, _title, address) => void entries.push(String(address)),
      replaceState: (_state, _title, address) => void entries.splice(-1, 1, String(address))
    },
    // The timers of Node are objects; only a browser's are numbers.
    setTimeout: (callback, delay) => Number(setTimeout(callback, delay)),
    clearTimeout: (timer) => clearTimeout(timer)
  };
}

describe('the address bar', () => {
  beforeEach(() => void vi.useFakeTimers());

  it('makes no history while the visitor scrubs', () => {
    const bar = createBar();
    const writer = new AddressWriter(bar);
    for (const hour of [1, 2, 3, 4]) {
      writer.replaceSoon(`#${String(hour)}`);
      vi.advanceTimersByTime(50);
    }
    expect(bar.entries).toEqual(['#start']);
    vi.advanceTimersByTime(200);
    expect(bar.entries).toEqual(['#4']);
  });

  it('makes one entry for a deliberate step and leaves the one before true', () => {
    const bar = createBar();
    const writer = new AddressWriter(bar);
    writer.replaceSoon('#scrubbed');
    writer.push('#place');
    vi.runAllTimers();
    expect(bar.entries).toEqual(['#scrubbed', '#place']);
  });

  it('makes no entry for standing still', () => {
    const bar = createBar();
    new AddressWriter(bar).push('#start');
    expect(bar.entries).toEqual(['#start']);
  });
});
