import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/language.ts';
import {
  anotherValue,
  changeWith,
  createFuzzTally,
  damage,
  fuzzRuns,
  jsonChange,
  replaceAt,
  way
} from '../model/fixtures/damage.ts';
import { parseKioskOptions } from '../model/kiosk/parse-kiosk-options.ts';
import { EMPTY_JOURNEY, eventToStop, placeToStop } from '../routing/journey.ts';
import { formatJourney } from '../routing/journey-link.ts';
import { parseJourney } from '../routing/parse-journey.ts';
import type { JourneyFault } from '../routing/parse-journey.ts';
import { readRealAtlas } from './fixtures/real-atlas.ts';
import { parseGoalTopic } from './goal-topic.ts';
import { parseTypedMoment } from './typed-moment.ts';
import { formatHash, parseHash } from './url-state.ts';
import { formatWayTopic, parseWayTopic } from './way-topic.ts';

const ATLAS = readRealAtlas();
const tally = createFuzzTally('links and settings');
afterAll(() => tally.tell());

function measure<Result>(text: string, work: () => Result): Result {
  const end = tally.begin(text);
  const result = work();
  end();
  return result;
}

const TOUR = formatJourney({
  ...EMPTY_JOURNEY,
  name: 'По ночному городу & back; 100 %',
  stops: [
    ...[...ATLAS.places.values()].slice(0, 6).map(placeToStop),
    ...ATLAS.events.slice(0, 6).map(eventToStop)
  ]
});
const HASH =
  '#map=13/59.93950/30.31590&t=1917-11-07T03:30&from=1917-11-06T12:00&place=winter-palace&ground=street:nevsky' +
  `&panel=way:smolny/winter-palace/mrc/avoid&only=reed,rabinowitch&layers=bridges&area=on&lang=en&tour=${TOUR}&x=y`;
const KIOSK = {
  languages: ['ru', 'en'],
  language: 'ru',
  idle: 60,
  countdown: 15,
  attractStart: '1917-11-06T00:00',
  attractEnd: '1917-11-09T00:00',
  hand: 'left',
  pin: '0417',
  reloadHour: 4
};

/** Kinds of faults that the panel of a plan has a sentence for. */
const FAULT_KINDS: readonly JourneyFault['kind'][] = [
  'no-plan',
  'damaged',
  'unknown-place',
  'unknown-event',
  'unreadable-stop',
  'unreadable-setting',
  'too-many-stops'
];

const linkChange = changeWith(
  ...['&', '=', '#', '%', '%ff', '%E0%A4%A', '/', ',', ';', ':', '-', '1e999', '9'.repeat(40), '\0']
);
const changed = (text: string): fc.Arbitrary<string> =>
  fc
    .array(linkChange, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      new TextDecoder().decode(changes.reduce<Uint8Array>(damage, new TextEncoder().encode(text)))
    );
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom('map=', 't=', 'panel=', 'tour=', 'layers=', '&', '%', '/', '13', 'NaN', ','),
      { maxLength: 40 }
    )
    .map((parts) => parts.join(''))
);

/** What a link says is what the page can show: read again from what the page would write, it is the same. */
function expectLink(text: string): void {
  const link = measure(text, () => parseHash(text));
  const { view, t, from } = link;
  for (const number of [view?.zoom, view?.latitude, view?.longitude, t, from])
    expect(number === undefined || Number.isFinite(number)).toBe(true);
  expect(Math.abs(view?.latitude ?? 0)).toBeLessThanOrEqual(90);
  expect(link.language === undefined || LANGUAGES.includes(link.language)).toBe(true);
  const once = formatHash(link);
  expect(formatHash(parseHash(once))).toBe(once);
}

/** A plan is read whole, or a fault of a known kind says what is missing. */
function expectPlan(text: string): void {
  const { journey, faults } = measure(text, () => parseJourney(text, ATLAS));
  // Without a fault nothing is lost: written again, it leads to the same plan.
  if (faults.length === 0)
    expect(parseJourney(formatJourney(journey), ATLAS)).toEqual({ journey, faults });
  for (const { kind } of faults) expect(FAULT_KINDS).toContain(kind);
  for (const { position, dwell, talk } of journey.stops) {
    expect(position.every(Number.isFinite)).toBe(true);
    expect(dwell >= 0 && talk >= 0).toBe(true);
  }
}

/** The screen of a museum always has settings that hold, and every setting it leaves is named. */
function expectKiosk(file: string | undefined, query: string): void {
  const { options, faults } = measure(`${file ?? ''} ?${query}`, () =>
    parseKioskOptions(file, new URLSearchParams(query), ATLAS.span)
  );
  expect(options.languages.length).toBeGreaterThan(0);
  expect(options.languages).toContain(options.language);
  expect(options.attractStart < options.attractEnd).toBe(true);
  for (const number of [options.idle, options.countdown, options.attractSpeed])
    expect(Number.isFinite(number) && number > 0).toBe(true);
  for (const fault of faults) expect(['kiosk.json', 'address']).toContain(fault.source);
  let members: unknown;
  try {
    members = JSON.parse(file ?? '{}');
  } catch {
    members = undefined;
  }
  const isRecord = typeof members === 'object' && members !== null && !Array.isArray(members);
  expect(faults.some(({ kind }) => kind === 'unreadable')).toBe(!isRecord);
}

describe(
  'whatever an address or a setting holds, there is an answer',
  {
    timeout: 3_600_000
  },
  () => {
    it('to the link and the plan as they are', () => {
      expect(parseHash(HASH)).toMatchObject({ place: 'winter-palace', tour: TOUR });
      expect(parseJourney(TOUR, ATLAS)).toMatchObject({
        faults: [],
        journey: { stops: { length: 12 } }
      });
    });

    it('to a link that was changed, and to any text', () => {
      fc.assert(fc.property(fc.oneof(changed(HASH), anyText), expectLink), fuzzRuns(0.4));
    });

    it('to a plan that was changed, and to any text', () => {
      fc.assert(fc.property(fc.oneof(changed(TOUR), anyText), expectPlan), fuzzRuns(0.25));
    });

    it('to a question, a stop and a moment that somebody typed', () => {
      fc.assert(
        fc.property(anyText, (text) =>
          measure(text, () => {
            const asked = parseWayTopic(text, ATLAS.sides);
            expect(parseWayTopic(formatWayTopic(asked), ATLAS.sides)).toEqual(asked);
            expect(parseGoalTopic(text, 5) ?? 0).toBeLessThan(5);
            const moment = parseTypedMoment(text, ATLAS.span);
            expect('fault' in moment || Number.isInteger(moment.t)).toBe(true);
          })
        ),
        fuzzRuns(0.1)
      );
    });

    it('to a kiosk.json that was changed, with any query', () => {
      const bytes = new TextEncoder().encode(JSON.stringify(KIOSK));
      const file = fc.oneof(
        fc
          .array(jsonChange, { minLength: 1, maxLength: 3 })
          .map((changes) => new TextDecoder().decode(changes.reduce<Uint8Array>(damage, bytes))),
        fc
          .array(fc.tuple(way, anotherValue), { minLength: 1, maxLength: 3 })
          .map((changes) =>
            JSON.stringify(
              changes.reduce<unknown>((all, [path, by]) => replaceAt(all, path, by), KIOSK) ?? null
            )
          ),
        fc.json(),
        fc.constant(undefined)
      );
      const query = fc.oneof(
        changed('kiosk&idle=45&lowReach=off&highContrast&languages=en,ru&pin=0417&attractStart=x'),
        anyText
      );
      fc.assert(fc.property(file, query, expectKiosk), fuzzRuns(0.25));
    });

    it.each(['&', '%', '/', ',', ';', '-', 'a-', '9', 'map=', '1;'])(
      'to a hundred thousand times %j',
      (sign) => {
        const long = sign.repeat(100_000);
        for (const begin of ['', '#map=', '#t=', '#panel=', '#layers=', '#place=', '#tour=1'])
          expectLink(begin + long);
        expectPlan(`1${long}`);
        expectKiosk(`{"pin":"${long}"}`, `kiosk&idle=${long}`);
        measure(long, () => parseTypedMoment(long, ATLAS.span));
      }
    );
  }
);
