import { describe, expect, it } from 'vitest';
import { parseSights } from '../model/sights/parse-sights.ts';
import { REAL_ATLAS, oldStyle } from './fixtures/real-atlas.ts';
import { isStep, sightsAt, sightsBegun, soundsPassed } from './sights-at.ts';

const texts = import.meta.glob<string>('../../geo/sights.json', {
  query: '?raw',
  import: 'default',
  eager: true
});
const { sights, sounds, faults } = parseSights(
  [{ path: 'sights.json', content: { text: Object.values(texts)[0] ?? '' } }],
  REAL_ATLAS
);
const seen = (day: number, clock: string): string[] =>
  sightsAt(sights, oldStyle(day, clock)).map(({ kind }) => kind);

/* Hours are those of the ledger's events aurora-bridge, aurora-shot, bombardment, power-25, red-lantern. */
describe('what can be seen', () => {
  it('has no fault', () => {
    expect(faults).toEqual([]);
  });

  it('at 03:30 of the 25th are the searchlights and the bridge coming down, neither a minute before', () => {
    expect(seen(25, '03:29')).toEqual(['windows-dark']);
    expect(seen(25, '03:30')).toEqual(['windows-dark', 'searchlights', 'bridge-lowering']);
    // The map has the bridge down at 03:45.
    expect(seen(25, '03:45')).not.toContain('bridge-lowering');
    expect(seen(25, '04:30')).not.toContain('searchlights');
  });

  it('at 21:40 is the flash, when the palace was lit and the lantern not found', () => {
    expect(seen(25, '21:39')).toEqual(['windows-bright', 'lantern']);
    expect(seen(25, '21:40')).toEqual(['blank-shot']);
    expect(seen(25, '21:45')).toEqual([]);
  });

  it('from 23:00 to 01:30 is the shelling', () => {
    expect(seen(25, '22:59')).toEqual([]);
    expect(seen(25, '23:00')).toEqual(['shelling']);
    expect(seen(26, '01:29')).toEqual(['shelling']);
    expect(seen(26, '01:30')).toEqual([]);
  });

  it('has the palace lit only after dark, which fell at 17:38', () => {
    expect(seen(25, '17:37')).toEqual([]);
    expect(seen(25, '17:38')).toEqual(['windows-bright']);
  });
});

describe('what a moving clock passes', () => {
  const [ten, nine] = [oldStyle(25, '22:00'), oldStyle(25, '21:00')];

  it('by a step of an hour is the flash of five minutes', () => {
    expect(sightsBegun(sights, nine, ten).map(({ kind }) => kind)).toEqual(['blank-shot']);
    expect(soundsPassed(sounds, nine, ten).map(({ kind }) => kind)).toEqual(['blank-shot']);
  });

  it('backward, or by a jump, is nothing', () => {
    for (const [from, to] of [
      [ten, nine],
      [oldStyle(25, '12:30'), oldStyle(25, '22:00')]
    ] as const) {
      expect(isStep(from, to)).toBe(false);
      expect(sightsBegun(sights, from, to)).toEqual([]);
      expect(soundsPassed(sounds, from, to)).toEqual([]);
    }
  });

  it('is heard once, at its own minute', () => {
    const heard = (from: string, to: string) =>
      soundsPassed(sounds, oldStyle(25, from), oldStyle(25, to)).map(({ id }) => id);
    expect(heard('11:59', '12:00')).toEqual(['noon-gun']);
    expect(heard('12:00', '12:01')).toEqual([]);
    // The ledger has the noon gun on the 25th alone.
    expect(soundsPassed(sounds, oldStyle(24, '11:30'), oldStyle(24, '12:30'))).toEqual([]);
  });
});
