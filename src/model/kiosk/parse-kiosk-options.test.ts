import { describe, expect, it } from 'vitest';
import { isoToInstant } from '../../time/instant.ts';
import { KIOSK_LANGUAGES } from './kiosk-options.ts';
import { parseKioskOptions } from './parse-kiosk-options.ts';
import type { ParsedKioskOptions } from './parse-kiosk-options.ts';

const at = (iso: string): number => isoToInstant(iso) ?? NaN;
const span = { start: at('1917-10-23T00:00'), end: at('1917-11-20T00:00') };

const parse = (file: string | undefined, query = 'kiosk'): ParsedKioskOptions =>
  parseKioskOptions(file, new URLSearchParams(query), span);

describe('the settings of a kiosk', () => {
  it('are the usual ones where nothing is said: 90 seconds, every language, 24 to 26 October', () => {
    const { options, faults } = parse(undefined);
    expect(faults).toEqual([]);
    expect(options).toMatchObject({
      languages: KIOSK_LANGUAGES,
      language: 'en',
      idle: 90,
      // Old Style plus 13 days; the end is midnight after the 26th.
      attractStart: at('1917-11-06T00:00'),
      attractEnd: at('1917-11-09T00:00'),
      pin: undefined
    });
  });

  it('come from the file, and the address has the last word', () => {
    const file = JSON.stringify({ idle: 60, hand: 'left', pin: '0417', lowReach: true });
    const { options, faults } = parse(file, 'kiosk&idle=45&lowReach=off&highContrast');
    expect(faults).toEqual([]);
    expect(options).toMatchObject({
      idle: 45,
      hand: 'left',
      pin: '0417',
      lowReach: false,
      highContrast: true
    });
  });

  it('begin with the first language on offer', () => {
    expect(parse(undefined, 'kiosk&languages=ru,en').options.language).toBe('ru');
    expect(parse(undefined, 'kiosk&languages=ru').options.languages).toEqual(['ru']);
  });

  it.each([
    ['{', { kind: 'unreadable', source: 'kiosk.json' }],
    ['[]', { kind: 'unreadable', source: 'kiosk.json' }],
    ['{"idel":60}', { kind: 'unknown', source: 'kiosk.json', member: 'idel' }],
    ['{"idle":"60"}', { kind: 'value', source: 'kiosk.json', member: 'idle' }],
    ['{"idle":3}', { kind: 'value', source: 'kiosk.json', member: 'idle' }],
    ['{"pin":"12"}', { kind: 'value', source: 'kiosk.json', member: 'pin' }],
    ['{"pin":1234}', { kind: 'value', source: 'kiosk.json', member: 'pin' }],
    ['{"languages":[]}', { kind: 'value', source: 'kiosk.json', member: 'languages' }],
    ['{"reloadHour":24}', { kind: 'value', source: 'kiosk.json', member: 'reloadHour' }],
    [
      '{"attractStart":"1918-01-01T00:00"}',
      { kind: 'value', source: 'kiosk.json', member: 'attractStart' }
    ],
    [
      '{"attractEnd":"1917-11-06T00:00"}',
      { kind: 'value', source: 'kiosk.json', member: 'attractEnd' }
    ],
    [
      '{"languages":["ru"],"language":"en"}',
      { kind: 'value', source: 'kiosk.json', member: 'language' }
    ]
  ] as const)('name the fault of %s', (file, fault) => {
    expect(parse(file).faults).toEqual([fault]);
  });

  it('keep what is right beside what is wrong', () => {
    const { options, faults } = parse('{"idle":"soon","countdown":15}', 'kiosk&textSize=9');
    expect(options).toMatchObject({ idle: 90, countdown: 15, textSize: 0 });
    expect(faults.map((fault) => 'member' in fault && fault.member)).toEqual(['idle', 'textSize']);
  });
});
