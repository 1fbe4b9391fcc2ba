import { describe, expect, it } from 'vitest';
import { formatFaultRecord, isReloadDue, parseFaultRecord, restartDelay } from './kiosk-restart.ts';

describe('a kiosk that fails', () => {
  it('begins anew at once after a minute, and not before', () => {
    expect(restartDelay(61_000)).toBe(0);
    expect(restartDelay(60_000)).toBe(0);
    expect(restartDelay(1_500)).toBe(58_500);
  });

  it('counts its faults, in one line each', () => {
    expect(parseFaultRecord('')).toEqual({ count: 0, last: '' });
    expect(parseFaultRecord('<html>')).toEqual({ count: 0, last: '' });
    const record = { count: 3, last: 'TypeError: x\n  at y' };
    expect(parseFaultRecord(formatFaultRecord(record))).toEqual({
      count: 3,
      last: 'TypeError: x at y'
    });
  });
});

it('the nightly reload comes once a night, in its hour', () => {
  const hours = 3_600_000;
  expect(isReloadDue(4, 4, 20 * hours)).toBe(true);
  expect(isReloadDue(3, 4, 20 * hours)).toBe(false);
  expect(isReloadDue(4, 4, 0.9 * hours)).toBe(false);
});
