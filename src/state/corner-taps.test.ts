import { expect, it } from 'vitest';
import { isStaffSign, withTap } from './corner-taps.ts';
import type { Tap } from './corner-taps.ts';

const tapAll = (taps: readonly Tap[]): boolean =>
  isStaffSign(taps.reduce<readonly Tap[]>(withTap, []));
const row = (moments: readonly number[]): Tap[] => moments.map((at) => ({ x: 20, y: 30, at }));

it('five quick taps in the corner are the sign of the staff, and nothing else is', () => {
  expect(tapAll(row([0, 500, 1000, 1500, 2000]))).toBe(true);
  expect(tapAll(row([0, 500, 1000, 1500]))).toBe(false);
  expect(tapAll(row([0, 2000, 4000, 6000, 8000]))).toBe(false);
  expect(tapAll([...row([0, 1, 2, 3]), { x: 400, y: 300, at: 4 }, ...row([5])])).toBe(false);
});
