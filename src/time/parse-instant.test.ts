import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantToIso, instantToGregorian, formatClock } from './instant.ts';
import { instantToJulian } from './julian.ts';
import { parseInstant } from './parse-instant.ts';

const read = (text: string): string => {
  const result = parseInstant(text);
  return 't' in result ? instantToIso(result.t) : result.fault;
};

describe('half past three in the night of 25 October Old Style', () => {
  it.each([
    '25 Oct 03:30',
    '25 oct 3:30',
    '25 OCT 03:30',
    '25oct 03:30',
    '25 October 1917, 03:30',
    '25 October 1917 03:30',
    'October 25 03:30',
    'Oct 25, 1917 03:30',
    '25th of October at 03:30',
    '03:30 25 Oct',
    '  25   Oct   03:30  ',
    '25\u00a0Oct\u00a003:30',
    '25 окт 03:30',
    '25 окт. 3:30',
    '25 октября 03:30',
    '25 октября 1917 г., 03:30',
    '25 Октября в 03:30',
    '25.10.1917 03:30',
    '25.10 03:30',
    '25 Oct O.S. 03:30',
    '25 Oct 03:30 OS',
    'O.S. 25 Oct 03:30',
    '25 Oct 03:30 Old Style',
    '25 октября ст. ст. 03:30',
    '25 октября 03:30 с.с.',
    '25 октября старого стиля, 03:30',
    '1917-10-25 03:30 O.S.',
    '1917-11-07T03:30',
    '1917-11-07 03:30',
    '7 Nov 03:30 NS',
    '7 Nov N.S. 03:30',
    '7.11 03:30 N.S.',
    '7 November 1917 New Style, 03:30',
    '7 ноября н. ст. 03:30',
    '7 ноября 03:30 н.с.',
    '7 ноября по новому стилю, 03:30',
    '25 October (7 November) 1917, 03:30',
    '25 October O.S. (7 November N.S.) 1917, 03:30',
    '7 November N.S. (25 October O.S.) 03:30',
    '25 октября ст. ст. (7 ноября н. ст.) 1917, 03:30',
    '25 oct. 3 h 30',
    '25 oct 03h30'
  ])('is read from %j', (text) => {
    expect(read(text)).toBe('1917-11-07T03:30');
  });
});

describe('other moments', () => {
  it.each([
    ['25 Oct', '1917-11-07T00:00'],
    ['1917-11-07', '1917-11-07T00:00'],
    ['25 Oct 24:00', '1917-11-08T00:00'],
    ['25 Oct 0:00', '1917-11-07T00:00'],
    ['31 Oct 23:59', '1917-11-13T23:59'],
    ['9 мая', '1917-05-22T00:00'],
    ['1 Sept 1917', '1917-09-14T00:00'],
    ['31 Jan 1918', '1918-02-13T00:00']
  ])('%j is %s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });
});

describe('what names no moment', () => {
  it.each([
    '',
    ' ',
    'junk',
    'Oct',
    '25',
    '03:30',
    '1917',
    'October 1917',
    '25 octopus',
    '25/10/1917',
    '25 Oct 26 Oct',
    '25 October (8 November) 1917',
    '25 Oct 7 Nov 8 Nov',
    '25 Oct 03:30 04:30',
    '25 Oct 1917 1918',
    '25 Oct OS NS',
    'OS NS 25 Oct',
    '25 Oct 03:30:00',
    '1917-11-07T03:30Z',
    '1917-11-07T03:30+02:00',
    '125 Oct',
    '<b>25 Oct</b>',
    `25 Oct${' '.repeat(200)}`
  ])('%j is unreadable', (text) => {
    expect(read(text)).toBe('unreadable');
  });

  it.each(['32 Oct', '0 Oct', '31 Nov', '29 Feb 1917', '30.13', '00.00', '1917-11-31T03:30'])(
    '%j names no such day',
    (text) => {
      expect(read(text)).toBe('no-such-day');
    }
  );

  it.each(['25 Oct 24:01', '25 Oct 25:00', '25 Oct 3:60', '25 Oct 99:99', '1917-11-07T24:30'])(
    '%j names no such hour',
    (text) => {
      expect(read(text)).toBe('no-such-hour');
    }
  );
});

describe('for any text', () => {
  const piece = fc.constantFrom(
    ...['25', '7', '1917', 'Oct', 'окт', '.', ':', ' ', ',', '03:30', '25.10', 'O.S.', 'н. ст.'],
    ...['1917-11-07', 'T', '(', ')', '–', '\u0000', '٣']
  );
  const nearlyRight = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it('gives a whole minute or a fault, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyRight, fc.string({ unit: 'binary' })), (text) => {
        const result = parseInstant(text);
        if ('t' in result) expect(Number.isInteger(result.t)).toBe(true);
        else expect(['unreadable', 'no-such-day', 'no-such-hour']).toContain(result.fault);
      }),
      { numRuns: 500 }
    );
  });
});

describe('any minute of 1917', () => {
  const from1917 = fc.integer({
    min: Date.UTC(1917, 0, 14) / 60_000,
    max: Date.UTC(1917, 11, 31) / 60_000
  });

  it('is read back from its ISO form, its Old Style and its New Style', () => {
    fc.assert(
      fc.property(from1917, (t) => {
        const [old, young] = [instantToJulian(t), instantToGregorian(t)];
        const clock = formatClock(t);
        const texts = [
          instantToIso(t),
          `${String(old.day)}.${String(old.month)}.${String(old.year)} ${clock}`,
          `${String(young.day)}.${String(young.month)} ${clock} N.S.`,
          `${String(old.day)}.${String(old.month)} (${String(young.day)}.${String(young.month)}) ${clock}`
        ];
        for (const text of texts) expect(parseInstant(text)).toEqual({ t });
      })
    );
  });
});

describe('a city whose dates are New Style', () => {
  it.each([
    ['7 Nov 03:30', '1917-11-07T03:30'],
    ['25 Oct O.S. 03:30', '1917-11-07T03:30'],
    ['7 November (25 October) 1917, 03:30', '1917-11-07T03:30']
  ])('reads %s', (text, iso) => {
    const moment = parseInstant(text, [], 1917, 'new');
    expect('t' in moment && instantToIso(moment.t)).toBe(iso);
  });
});
