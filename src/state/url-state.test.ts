import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToInstant } from '../time/instant.ts';
import { formatHash, parseHash } from './url-state.ts';
import type { LinkedState } from './url-state.ts';

const night = isoToInstant('1917-11-07T03:30') ?? 0;

const full: LinkedState = {
  view: { zoom: 13, latitude: 59.94, longitude: 30.31 },
  t: night,
  place: 'winter-palace',
  language: 'ru',
  layers: ['bridges', 'ships']
};
const fullHash =
  '#map=13/59.94000/30.31000&t=1917-11-07T03:30&place=winter-palace&lang=ru&layers=bridges,ships';

describe('a link to a moment and a place', () => {
  it('is written with latitude before longitude and five decimals', () => {
    expect(formatHash(full)).toBe(fullHash);
    expect(parseHash(fullHash)).toEqual(full);
  });

  it('says nothing of layers when all are shown, and says so when none is', () => {
    expect(formatHash({ t: night })).toBe('#t=1917-11-07T03:30');
    expect(parseHash('#t=1917-11-07T03:30').layers).toBeUndefined();
    expect(formatHash({ layers: [] })).toBe('#layers=');
    expect(parseHash('#layers=').layers).toEqual([]);
  });

  it('says what of the ground is lit up', () => {
    const hash = '#t=1917-11-07T03:30&ground=street:nevsky';
    expect(parseHash(hash)).toEqual({ t: night, ground: 'street:nevsky' });
    expect(formatHash(parseHash(hash))).toBe(hash);
    expect(parseHash('#ground=street%3Anevsky').ground).toBe('street:nevsky');
  });

  it('says which panel is open, and on what', () => {
    for (const panel of ['about', 'event:aurora-shot', 'story:empty-palace/3']) {
      const hash = `#t=1917-11-07T03:30&panel=${panel}`;
      expect(parseHash(hash)).toEqual({ t: night, panel });
      expect(formatHash(parseHash(hash))).toBe(hash);
    }
    for (const junk of ['<b>', 'event:', 'event:a b', ':x', 'event:a:b', ''])
      expect(parseHash(`#panel=${junk}`)).toEqual({});
  });

  it('says whether the inferred area of control is shown', () => {
    expect(parseHash('#area=on')).toEqual({ area: true });
    expect(formatHash({ t: night, area: true })).toBe('#t=1917-11-07T03:30&area=on');
    expect(formatHash({ t: night, area: false })).toBe('#t=1917-11-07T03:30');
    for (const junk of ['', 'off', 'yes', 'on-off']) expect(parseHash(`#area=${junk}`)).toEqual({});
  });

  it('says with which moment that of the clock is compared', () => {
    const hash = '#t=1917-11-08T03:00&from=1917-11-06T12:00';
    expect(parseHash(hash).from).toBe(isoToInstant('1917-11-06T12:00'));
    expect(formatHash(parseHash(hash))).toBe(hash);
    expect(parseHash('#from=noon')).toEqual({});
  });

  it('reads the bare form other maps write', () => {
    expect(parseHash('#13/59.94/30.31')).toEqual({
      view: { zoom: 13, latitude: 59.94, longitude: 30.31 }
    });
    expect(parseHash('#13/59.94/30.31&lang=en').language).toBe('en');
  });

  it('reads what a messenger has percent-encoded', () => {
    expect(parseHash('#t=1917-11-07T03%3A30&map=13%2F59.94%2F30.31')).toMatchObject({
      t: night,
      view: { latitude: 59.94 }
    });
  });

  it.each([
    '',
    '#',
    '#junk',
    '#map=13/59.94',
    '#map=13/159.94/30.31',
    '#map=//',
    '#13/59.94/30.31/7',
    '#t=1917-11-31T03:30',
    '#t=yesterday',
    '#place=<img>',
    '#ground=nevsky',
    '#ground=street:',
    '#ground=street:nevsky~2',
    '#ground=<img>:x',
    '#lang=eo',
    '#t=%E0%A4%A',
    '#&&=&'
  ])('finds nothing in %j', (hash) => {
    expect(parseHash(hash)).toEqual({});
  });

  it('keeps keys of others as they were written', () => {
    const hash = '#lang=en&utm_source=a%20b&x=1=2';
    expect(parseHash(hash).foreign).toEqual(['utm_source=a%20b', 'x=1=2']);
    expect(formatHash(parseHash(hash))).toBe(hash);
  });
});

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const degrees = (limit: number) =>
  fc.integer({ min: -limit * 100_000, max: limit * 100_000 }).map((value) => value / 100_000);

const linkedState = fc.record(
  {
    view: fc.record({
      zoom: fc.integer({ min: 0, max: 2500 }).map((value) => value / 100),
      latitude: degrees(90),
      longitude: degrees(180)
    }),
    t: fc.integer({
      min: isoToInstant('1000-01-01T00:00') ?? 0,
      max: isoToInstant('9999-12-31T23:59') ?? 0
    }),
    place: id,
    ground: id.map((row) => `street:${row}`),
    language: fc.constantFrom('en' as const, 'ru' as const),
    layers: fc.array(id),
    area: fc.boolean(),
    foreign: fc.array(fc.stringMatching(/^x[a-z]*=[A-Za-z0-9%]*$/), { minLength: 1 })
  },
  { requiredKeys: [] }
);

describe('whatever is linked', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(linkedState, (state) => {
        expect(formatHash(parseHash(formatHash(state)))).toBe(formatHash(state));
        // A view of -0 degrees comes back as 0.
        expect(JSON.stringify(parseHash(formatHash(state)).t)).toBe(JSON.stringify(state.t));
      })
    );
  });

  it('never makes the page fail', () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `#map=${text}&t=${text}&place=${text}&layers=${text}`),
      fc.stringMatching(/^#([a-z=&%/.0-9-]*)$/)
    );
    fc.assert(fc.property(junk, (hash) => void formatHash(parseHash(hash))));
  });
});
