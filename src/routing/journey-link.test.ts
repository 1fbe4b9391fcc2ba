import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTYLESS } from '../model/side.ts';
import { REAL_ATLAS, oldStyle } from '../situation/fixtures/real-atlas.ts';
import {
  DEFAULT_SPEED,
  EMPTY_JOURNEY,
  eventToStop,
  placeToStop,
  positionToStop
} from './journey.ts';
import type { Journey, Stop } from './journey.ts';
import { MOST_LINKED_STOPS, formatJourney } from './journey-link.ts';
import { parseJourney } from './parse-journey.ts';
import { CHECKPOINT_WISHES } from './passability.ts';

const places = [...REAL_ATLAS.places.values()];
const read = (text: string) => parseJourney(text, REAL_ATLAS);

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined });

/** Leaves out members that are not there. */
const without = <Type extends object>(value: Type): Type =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Type;

const SIGNS = fc.constantFrom(
  '~',
  ';',
  ',',
  '&',
  '#',
  '%',
  '%41',
  '\n',
  '+',
  '_',
  '=',
  ' ',
  'Ж',
  '🌉'
);
const aText = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), SIGNS), {
    minLength: 1,
    maxLength: 8
  })
  .map((parts) => parts.join('').replaceAll(/[^\P{Cc}\n]|\p{Cs}/gu, ''))
  .filter((text) => text !== '');
const aHour = fc.integer({ min: REAL_ATLAS.span.start - 20_000, max: REAL_ATLAS.span.end });
const aDegree = (least: number, most: number) =>
  fc.integer({ min: least * 1e5, max: most * 1e5 }).map((value) => value / 1e5);

const aStop: fc.Arbitrary<Stop> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...places).map(placeToStop),
      fc.constantFrom(...REAL_ATLAS.events).map(eventToStop),
      fc.tuple(aDegree(-180, 180), aDegree(-90, 90)).map(positionToStop)
    ),
    fc.record({
      dwell: fc.nat(90),
      talk: fc.nat(90),
      hour: optional(aHour),
      name: optional(aText),
      note: optional(aText)
    })
  )
  .map(([target, own]) => without({ ...target, ...own }) as Stop);

const aJourney: fc.Arbitrary<Journey> = fc
  .record({
    name: optional(aText),
    stops: fc.array(aStop, { maxLength: 15 }),
    speed: fc.constantFrom(DEFAULT_SPEED, 2, 3.7, 6.25),
    roundTrip: fc.boolean(),
    lockFirst: fc.boolean(),
    lockLast: fc.boolean(),
    followsHistory: fc.boolean(),
    start: optional(fc.integer({ min: 0, max: 50_000_000 })),
    passability: optional(
      fc.record({
        t: aHour,
        side: fc.constantFrom(...REAL_ATLAS.sides.map(({ id }) => id), ...PARTYLESS),
        checkpoints: fc.constantFrom(...CHECKPOINT_WISHES)
      })
    )
  })
  .map((journey) => without(journey) as Journey);

describe('a plan in a link', () => {
  it('comes back as it was, escaped by the browser or not', () => {
    fc.assert(
      fc.property(aJourney, (journey) => {
        const text = formatJourney(journey);
        expect(text).not.toMatch(/[&#%= ]/);
        const address = new URL(`https://example.org/#walk=${text}`).hash.replace('#walk=', '');
        for (const one of [text, address, decodeURIComponent(address), encodeURIComponent(text)])
          expect(read(one)).toEqual({ journey, faults: [] });
      }),
      { seed: 1917, numRuns: 300 }
    );
  });

  it('says for whom one walks also in a link of old, by the first letter of the side', () => {
    const passability = { t: oldStyle(25, '06:30'), checkpoints: 'avoid' } as const;
    for (const [side, letter] of [
      ['mrc', 'm'],
      ['government', 'g']
    ] as const) {
      const text = formatJourney({ ...EMPTY_JOURNEY, passability: { ...passability, side } });
      const old = text.replace(`.${side}0`, `.${letter}0`);
      expect(old).not.toBe(text);
      expect(read(old).journey.passability).toEqual({ ...passability, side });
    }
  });

  it('with twelve stops of the atlas, each with times of its own, takes 400 characters at most', () => {
    const longest = places.toSorted((a, b) => b.id.length - a.id.length).slice(0, 12);
    const stops = longest.map((place, index): Stop => ({
      ...placeToStop(place),
      dwell: 2 * index,
      talk: 30 - index,
      hour: oldStyle(25, '21:40') + 7 * index
    }));
    const text = formatJourney({
      ...EMPTY_JOURNEY,
      stops,
      speed: 4.2,
      roundTrip: true,
      lockFirst: true,
      followsHistory: true,
      start: 29_900_000,
      passability: { t: oldStyle(25, '21:40'), side: 'neutral', checkpoints: 'ask' }
    });
    expect(text.length).toBeLessThanOrEqual(400);
    // Ids, times as one mostly leaves them.
    const plain = formatJourney({ ...EMPTY_JOURNEY, stops: longest.map(placeToStop) });
    expect(plain.length).toBeLessThanOrEqual(280);
  });

  it('keeps points to a metre', () => {
    const stop = positionToStop([30.312345678, 59.941234567]);
    const { journey } = read(formatJourney({ ...EMPTY_JOURNEY, stops: [stop] }));
    expect(journey.stops[0]?.position).toEqual([30.31235, 59.94123]);
  });
});

describe('a link that was cut or changed', () => {
  const stops = ['smolny', 'tauride-palace', 'winter-palace'].flatMap((id) => {
    const place = REAL_ATLAS.places.get(id);
    return place ? [{ ...placeToStop(place), name: `At ${id}`, note: 'Look up; then left' }] : [];
  });
  const whole = formatJourney({ ...EMPTY_JOURNEY, stops, name: 'Sunday' });

  it('never fails, and never passes for whole, wherever it is cut', () => {
    for (let length = 0; length < whole.length; length++) {
      const { journey, faults } = read(whole.slice(0, length));
      expect(faults.length, whole.slice(0, length)).toBeGreaterThan(0);
      expect(journey.stops.length).toBeLessThanOrEqual(3);
    }
  });

  it('still has the stops before the cut', () => {
    const { journey, faults } = read(whole.slice(0, whole.indexOf(';winter-palace')));
    expect(journey.stops).toEqual(stops.slice(0, 2));
    expect(journey.name).toBe('Sunday');
    expect(faults).toEqual([{ kind: 'damaged', stops: 2, expected: 3 }]);
  });

  it('names what it does not know, by the number of the stop', () => {
    const { journey, faults } = read(
      '100003;smolny;winter-palaze;!no-such-event;91.5/30.3;Smolny!;tauride-palace,zz!'
    );
    expect(journey.stops.map(({ place }) => place)).toEqual(['smolny', 'tauride-palace']);
    expect(faults).toEqual([
      { kind: 'damaged', stops: 6, expected: 3 },
      { kind: 'unknown-place', stop: 2, id: 'winter-palaze' },
      { kind: 'unknown-event', stop: 3, id: 'no-such-event' },
      { kind: 'unreadable-stop', stop: 4, text: '91.5/30.3' },
      { kind: 'unreadable-stop', stop: 5, text: 'Smolny!' },
      { kind: 'unreadable-setting', stop: 6, text: 'zz!' }
    ]);
  });

  it('leaves out settings that are none', () => {
    const { journey, faults } = read('100001,v99,d-5,r1,pzz.x9,sq?;smolny');
    expect(journey).toMatchObject({ speed: DEFAULT_SPEED, roundTrip: false });
    expect(journey).not.toHaveProperty('passability');
    expect(
      faults.flatMap((fault) => (fault.kind === 'unreadable-setting' ? [fault.text] : []))
    ).toEqual(['v99', 'd-5', 'r1', 'pzz.x9', 'sq?']);
  });

  it('is no plan at all if it says nothing of the kind', () => {
    for (const text of ['', 'x', '2abcd3;smolny', '<script>', '%', '%ff', '1', '1abcd', '1abcd;'])
      expect(read(text)).toEqual({ journey: EMPTY_JOURNEY, faults: [{ kind: 'no-plan' }] });
  });

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(read(text).faults.length).toBeGreaterThan(0);
        expect(read(`10000${text}`).faults.length).toBeGreaterThan(0);
        expect(read(`100002;${text}`).faults.length).toBeGreaterThan(0);
      }),
      { seed: 7, numRuns: 500 }
    );
  });

  it('reads as many stops as anybody shows in a day, and says so', () => {
    const many = Array.from({ length: 500 }, () => positionToStop([30.3, 59.9]));
    const { journey, faults } = read(formatJourney({ ...EMPTY_JOURNEY, stops: many }));
    expect(journey.stops).toHaveLength(MOST_LINKED_STOPS);
    expect(faults).toEqual([{ kind: 'too-many-stops', stops: 500, most: MOST_LINKED_STOPS }]);
  });
});
