import { describe, expect, it } from 'vitest';
import { countsToCsv, formatCounts, parseCounts, withCount } from './kiosk-counts.ts';
import type { KioskCounts } from './kiosk-counts.ts';

describe('the counts of a kiosk', () => {
  it('add up by day, and can be read as a table', () => {
    let counts: KioskCounts = new Map();
    counts = withCount(counts, '2026-11-25', 'visit');
    counts = withCount(counts, '2026-11-25', 'visit');
    counts = withCount(counts, '2026-11-25', 'minutes', '-', 7);
    counts = withCount(counts, '2026-11-24', 'story', 'the-congress');
    expect(countsToCsv(counts)).toBe(
      'day,what,which,count\r\n' +
        '2026-11-24,story,the-congress,1\r\n' +
        '2026-11-25,minutes,-,7\r\n' +
        '2026-11-25,visit,-,2\r\n'
    );
    expect(parseCounts(formatCounts(counts))).toEqual(counts);
  });

  it('begin anew from a storage that holds nothing of theirs', () => {
    expect(parseCounts('')).toEqual(new Map());
    expect(parseCounts('2026-11-25 name Lenin 1\n<b>\n2026-11-25 visit - 3')).toEqual(
      new Map([['2026-11-25 visit -', 3]])
    );
  });

  it('keep 400 days', () => {
    let counts: KioskCounts = new Map();
    for (let day = 0; day < 402; day += 1)
      counts = withCount(counts, new Date(day * 86_400_000).toISOString().slice(0, 10), 'visit');
    expect(counts.size).toBe(400);
    expect(counts.has('1970-01-02 visit -')).toBe(false);
  });
});
