import { expect, it } from 'vitest';

/** Minutes that UTC is ahead of the zone on 1 January 2020 (IANA time zone database). */
const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  'Europe/Moscow': -180,
  'America/New_York': 300,
  'Asia/Tokyo': -540
};

it('runs in the zone the project is named after, so that a slip into Date would show', () => {
  const zone = process.env.TZ ?? '';
  expect(Object.keys(OFFSETS)).toContain(zone);
  expect(new Date(2020, 0, 1).getTimezoneOffset()).toBe(OFFSETS[zone]);
});
