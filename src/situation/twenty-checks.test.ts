import { describe, expect, it } from 'vitest';
import { REAL_ATLAS, oldStyle, stateOf } from './fixtures/real-atlas.ts';

/*
 * The twenty questions that the ledger of sources asks of any map made from it; all dates Old Style.
 */

const sideOf = (place: string, day: number, clock: string) =>
  stateOf(place, oldStyle(day, clock)).side;
const passabilityOf = (place: string, day: number, clock: string) =>
  stateOf(place, oldStyle(day, clock)).passability;

describe('the twenty checks', () => {
  it('1. on 24 October at 07:00 the Trud press is in government hands, closed by the dawn raid', () => {
    expect(sideOf('trud-press', 24, '07:00')).toBe('government');
  });

  it('2. by noon of the 24th the Trud press is the MRC’s', () => {
    expect(sideOf('trud-press', 24, '12:00')).toBe('mrc');
  });

  it('3. at midnight before the 24th the Peter and Paul Fortress is the MRC’s', () => {
    expect(sideOf('peter-paul-fortress', 24, '00:00')).toBe('mrc');
  });

  it('4. on the 24th at 16:00 the central telegraph is the government’s', () => {
    expect(sideOf('central-telegraph', 24, '16:00')).toBe('government');
  });

  it('5. by 22:00 the central telegraph is the MRC’s', () => {
    expect(sideOf('central-telegraph', 24, '22:00')).toBe('mrc');
  });

  it('6. on the 24th at 20:00 the Liteiny Bridge is the MRC’s, passable with a check', () => {
    expect(sideOf('liteiny-bridge', 24, '20:00')).toBe('mrc');
    expect(passabilityOf('liteiny-bridge', 24, '20:00')).toBe('checkpoint-mrc');
  });

  it('7. on the 24th at 20:00 the Nikolaevsky Bridge is the government’s, raised', () => {
    expect(sideOf('nikolaevsky-bridge', 24, '20:00')).toBe('government');
    expect(passabilityOf('nikolaevsky-bridge', 24, '20:00')).toBe('raised');
  });

  it('8. on the 25th at 08:00 the Nikolaevsky Bridge is the MRC’s, passable with a check', () => {
    expect(sideOf('nikolaevsky-bridge', 25, '08:00')).toBe('mrc');
    expect(passabilityOf('nikolaevsky-bridge', 25, '08:00')).toBe('checkpoint-mrc');
  });

  it('9. on the 24th at 20:00 the Palace Bridge is the government’s, passable with a check', () => {
    expect(sideOf('palace-bridge', 24, '20:00')).toBe('government');
    expect(passabilityOf('palace-bridge', 24, '20:00')).toBe('checkpoint-government');
  });

  it('10. the General Post Office changes hands between 01:00 and 02:00 on the 25th', () => {
    expect(sideOf('post-office', 25, '01:00')).toBe('government');
    expect(sideOf('post-office', 25, '02:00')).toBe('mrc');
  });

  it('11. on the 25th at 03:00 the Nikolaevsky Station is the MRC’s', () => {
    expect(sideOf('nikolaevsky-station', 25, '03:00')).toBe('mrc');
  });

  it('12. the State Bank changes hands between 05:00 and 09:00 on the 25th', () => {
    expect(sideOf('state-bank', 25, '05:00')).toBe('government');
    expect(sideOf('state-bank', 25, '09:00')).toBe('mrc');
  });

  it('13. the telephone exchange changes hands between 04:00 and 08:00, in dispute at 06:00', () => {
    expect(sideOf('telephone-exchange', 25, '04:00')).toBe('government');
    expect(stateOf('telephone-exchange', oldStyle(25, '06:00'))).toMatchObject({
      side: 'government',
      uncertain: true,
      sides: ['government', 'mrc']
    });
    expect(sideOf('telephone-exchange', 25, '08:00')).toBe('mrc');
  });

  it('14. the Mariinsky Palace changes hands between 10:00 and 14:00 on the 25th', () => {
    expect(sideOf('mariinsky-palace', 25, '10:00')).toBe('government');
    expect(sideOf('mariinsky-palace', 25, '14:00')).toBe('mrc');
  });

  it('15. the Winter Palace is the government’s on the evening of the 25th, the MRC’s by 03:00', () => {
    expect(sideOf('winter-palace', 25, '20:00')).toBe('government');
    expect(sideOf('winter-palace', 26, '03:00')).toBe('mrc');
  });

  it('16. the district headquarters change hands between 18:00 and 22:00 on the 25th', () => {
    expect(sideOf('district-hq', 25, '18:00')).toBe('government');
    expect(sideOf('district-hq', 25, '22:00')).toBe('mrc');
  });

  it('17. on the 25th at 05:00 the Aurora lies by the Nikolaevsky Bridge and no longer at the yard', () => {
    expect(sideOf('aurora-mooring', 25, '05:00')).toBe('mrc');
    expect(sideOf('franco-russian-yard', 25, '05:00')).toBe('none');
  });

  it('18. on the 29th at 20:00 the exchange is the MRC’s again, after a day in cadet hands', () => {
    expect(sideOf('telephone-exchange', 29, '08:00')).toBe('government');
    expect(sideOf('telephone-exchange', 29, '20:00')).toBe('mrc');
  });

  it('19. on the 29th the Vladimirskoe school is fought over at noon, the MRC’s by 18:00', () => {
    expect(sideOf('vladimirskoe-school', 29, '12:00')).toBe('contested');
    expect(sideOf('vladimirskoe-school', 29, '18:00')).toBe('mrc');
  });

  it('20. the Second Congress opens in the Smolny on the 25th at 22:40; Tsarskoe Selo is Krasnov’s on the 29th, the MRC’s on the 31st', () => {
    const congress = REAL_ATLAS.events.find(({ id }) => id === 'congress-opens');
    expect(congress).toMatchObject({ place: 'smolny', start: oldStyle(25, '22:40') });
    expect(sideOf('tsarskoe-selo', 29, '12:00')).toBe('government');
    expect(sideOf('tsarskoe-selo', 31, '12:00')).toBe('mrc');
  });
});
