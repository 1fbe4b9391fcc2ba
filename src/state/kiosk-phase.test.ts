import { describe, expect, it } from 'vitest';
import { CLEANING, isOpen, phaseAfterTouch, phaseAt, secondsLeft } from './kiosk-phase.ts';
import type { KioskPhase } from './kiosk-phase.ts';

const times = { idle: 90_000, countdown: 20_000 };
const ATTRACT: KioskPhase = { name: 'attract' };

describe('a kiosk', () => {
  it('attracts until it is touched, however long that takes', () => {
    expect(phaseAt(ATTRACT, 1e12, times)).toBe(ATTRACT);
    expect(isOpen(ATTRACT)).toBe(false);
    expect(isOpen(phaseAfterTouch(ATTRACT, 5))).toBe(true);
  });

  it('asks on the second at which the time is up, not before', () => {
    const awake = phaseAfterTouch(ATTRACT, 1000);
    expect(phaseAt(awake, 90_999, times)).toBe(awake);
    expect(phaseAt(awake, 91_000, times)).toEqual({ name: 'asking', since: 91_000 });
  });

  it('is awake again by any touch, and then waits the whole time anew', () => {
    const awake = phaseAfterTouch({ name: 'asking', since: 91_000 }, 95_000);
    expect(phaseAt(awake, 184_999, times)).toBe(awake);
  });

  it('counts down and ends the visit', () => {
    const asking: KioskPhase = { name: 'asking', since: 91_000 };
    expect(secondsLeft(asking, 91_000, times)).toBe(20);
    expect(secondsLeft(asking, 110_500, times)).toBe(1);
    expect(phaseAt(asking, 110_999, times)).toBe(asking);
    expect(phaseAt(asking, 111_000, times)).toEqual({ name: 'reset' });
  });

  it('asks first even when the machine slept through the whole time', () => {
    expect(phaseAt(phaseAfterTouch(ATTRACT, 0), 86_400_000, times).name).toBe('asking');
  });

  it('is not touched while it resets or is cleaned, and resets after the cleaning', () => {
    const cleaning: KioskPhase = { name: 'cleaning', since: 0 };
    expect(phaseAfterTouch(cleaning, 10)).toBe(cleaning);
    expect(phaseAfterTouch({ name: 'reset' }, 10)).toEqual({ name: 'reset' });
    expect(secondsLeft(cleaning, 0, times)).toBe(CLEANING / 1000);
    expect(phaseAt(cleaning, CLEANING, times)).toEqual({ name: 'reset' });
  });
});
