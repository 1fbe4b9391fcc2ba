import type { Atlas, AtlasEvent, Party, Place } from '../model/atlas.ts';
import type { Instant } from '../time/instant.ts';
import { EMPTY_JOURNEY } from './journey.ts';
import type { Journey, PassabilityWish, Stop } from './journey.ts';
import {
  FLAGS,
  HISTORY_EPOCH,
  LINK_VERSION,
  LONGEST_NAME,
  LONGEST_NOTE,
  LONGEST_STAY,
  MOST_LINKED_STOPS,
  SPEEDS,
  findSide
} from './journey-link.ts';
import { checksum, parseLinkText, toLinkable } from './link-text.ts';
import { CHECKPOINT_WISHES } from './passability.ts';

/** What is wrong with a link; `stop` counts from 1 as a reader does. */
export type JourneyFault =
  /** It is no plan, or one of a later version of the program. */
  | { readonly kind: 'no-plan' }
  /** Something was cut off or changed on the way: `stops` of `expected` could be found. */
  | { readonly kind: 'damaged'; readonly stops: number; readonly expected: number | undefined }
  | { readonly kind: 'unknown-place'; readonly stop: number; readonly id: string }
  | { readonly kind: 'unknown-event'; readonly stop: number; readonly id: string }
  /** Neither an id nor latitude/longitude on the globe. */
  | { readonly kind: 'unreadable-stop'; readonly stop: number; readonly text: string }
  /** A setting of the plan, or a time, name or note of a stop; it is left out. */
  | {
      readonly kind: 'unreadable-setting';
      readonly stop: number | undefined;
      readonly text: string;
    }
  | { readonly kind: 'too-many-stops'; readonly stops: number; readonly most: number };

/** The plan as far as it could be read, and what was wrong. */
export interface ParsedJourney {
  readonly journey: Journey;
  readonly faults: readonly JourneyFault[];
}

type Draft<Type> = { -readonly [Key in keyof Type]: Type[Key] };

interface Directory {
  readonly places: ReadonlyMap<string, Place>;
  readonly events: ReadonlyMap<string, AtlasEvent>;
}

const BASE36 = /^-?[0-9a-z]{1,8}$/;
const DEGREES = /^(-?\d{1,2}(?:\.\d{1,9})?)\/(-?\d{1,3}(?:\.\d{1,9})?)$/;
const SPEED = /^\d(\.\d+)?$/;

const parseNumber = (text: string): number | undefined =>
  BASE36.test(text) ? parseInt(text, 36) : undefined;

function parseMinutes(text: string): number | undefined {
  const minutes = parseNumber(text);
  return minutes !== undefined && minutes >= 0 && minutes <= LONGEST_STAY ? minutes : undefined;
}

function parseHour(text: string): Instant | undefined {
  const minutes = parseNumber(text);
  return minutes === undefined ? undefined : minutes + HISTORY_EPOCH;
}

const parseText = (text: string, length: number): string | undefined =>
  toLinkable(parseLinkText(text), length) || undefined;

function parseWish(text: string, parties: readonly Party[]): PassabilityWish | undefined {
  const [hour = '', rest = ''] = text.split('.');
  const [, named = '', wish = ''] = /^(.+)(\d)$/.exec(rest) ?? [];
  const [t, side] = [parseHour(hour), findSide(named, parties)];
  const checkpoints = CHECKPOINT_WISHES[Number(wish)];
  return t === undefined || !side || !checkpoints || wish === ''
    ? undefined
    : { t, side, checkpoints };
}

function parseSpeed(text: string): number | undefined {
  const speed = SPEED.test(text) ? Number(text) : NaN;
  return speed >= SPEEDS.least && speed <= SPEEDS.most ? speed : undefined;
}

/** What one setting of the head says; `undefined` if it cannot be read. */
function parseSetting(
  text: string,
  parties: readonly Party[]
): Partial<Journey & Pick<Stop, 'dwell' | 'talk'>> | undefined {
  const [letter, value] = [text.slice(0, 1), text.slice(1)];
  const take = <Key extends string, Value>(key: Key, read: Value | undefined) =>
    read === undefined ? undefined : ({ [key]: read } as Record<Key, Value>);
  switch (letter) {
    case 'v':
      return take('speed', parseSpeed(value));
    case 'd':
      return take('dwell', parseMinutes(value));
    case 't':
      return take('talk', parseMinutes(value));
    case 's':
      return take('start', parseNumber(value));
    case 'p':
      return take('passability', parseWish(value, parties));
    case 'n':
      return take('name', parseText(value, LONGEST_NAME));
    case 'r':
    case 'f':
    case 'l':
    case 'y':
      return value === '' ? { [FLAGS[letter]]: true } : undefined;
    default:
      return undefined;
  }
}

type Target = Pick<Stop, 'position' | 'place' | 'event'>;

function parseTarget(
  text: string,
  stop: number,
  { places, events }: Directory
): Target | JourneyFault {
  if (text.startsWith('!')) {
    const event = events.get(text.slice(1));
    if (!event) return { kind: 'unknown-event', stop, id: text.slice(1) };
    return { position: event.geometry.coordinates, place: event.place, event: event.id };
  }
  const [, latitude, longitude] = DEGREES.exec(text) ?? [];
  if (latitude !== undefined) {
    const [lon, lat] = [Number(longitude), Number(latitude)];
    if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return { position: [lon, lat] };
    return { kind: 'unreadable-stop', stop, text };
  }
  const place = places.get(text);
  if (place) return { position: place.position, place: place.id };
  const isId = /^[a-z0-9-]+$/.test(text);
  return isId ? { kind: 'unknown-place', stop, id: text } : { kind: 'unreadable-stop', stop, text };
}

/** Reads `dwell.talk.hour`, of which any may be empty, into a stop. */
function parseTimes(text: string, stop: Draft<Stop>): boolean {
  const [dwell = '', talk = '', hour = '', ...more] = text.split('.');
  const [minutes, spoken, t] = [parseMinutes(dwell), parseMinutes(talk), parseHour(hour)];
  if (minutes !== undefined) stop.dwell = minutes;
  if (spoken !== undefined) stop.talk = spoken;
  if (t !== undefined) stop.hour = t;
  return (
    more.length === 0 &&
    (dwell === '' || minutes !== undefined) &&
    (talk === '' || spoken !== undefined) &&
    (hour === '' || t !== undefined)
  );
}

/** Reads times, a name or a note into a stop; `false` if it cannot be read. */
function parseDetail(text: string, stop: Draft<Stop>): boolean {
  if (/^[0-9a-z.-]+$/.test(text)) return parseTimes(text, stop);
  const isName = text.startsWith('N');
  if (!isName && !text.startsWith('O')) return false;
  const value = parseText(text.slice(1), isName ? LONGEST_NAME : LONGEST_NOTE);
  if (value !== undefined) stop[isName ? 'name' : 'note'] = value;
  return value !== undefined;
}

function undoEscapes(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads the head: settings and, under `dwell` and `talk`, what holds for stops that say nothing. */
function parseHead(parts: readonly string[], parties: readonly Party[], faults: JourneyFault[]) {
  return parts.reduce<Partial<Journey & Pick<Stop, 'dwell' | 'talk'>>>((head, text) => {
    const setting = parseSetting(text, parties);
    if (!setting) faults.push({ kind: 'unreadable-setting', stop: undefined, text });
    return { ...head, ...setting };
  }, {});
}

function parseStop(
  text: string,
  number: number,
  defaults: Pick<Stop, 'dwell' | 'talk'>,
  directory: Directory,
  faults: JourneyFault[]
): Stop[] {
  const [target = '', ...details] = text.split(',');
  const found = parseTarget(target, number, directory);
  if ('kind' in found) {
    faults.push(found);
    return [];
  }
  const stop: Draft<Stop> = { ...found, ...defaults };
  for (const detail of details)
    if (!parseDetail(detail, stop))
      faults.push({ kind: 'unreadable-setting', stop: number, text: detail });
  return [stop];
}

/**
 * Reads what `formatJourney` wrote, also after a browser escaped it. Never throws: every fault is named,
 * and what can be read of the plan is there. A place or an event gives its stop the position.
 */
export function parseJourney(
  text: string,
  atlas: Pick<Atlas, 'places' | 'events' | 'sides'>
): ParsedJourney {
  const plain = undoEscapes(text);
  const body = plain.slice(5);
  const [head = '', ...list] = body.split(';');
  const [count = '', ...settings] = head.split(',');
  if (!plain.startsWith(LINK_VERSION) || !/^\d{1,4}$/.test(count))
    return { journey: EMPTY_JOURNEY, faults: [{ kind: 'no-plan' }] };
  const faults: JourneyFault[] = [];
  const expected = Number(count);
  if (plain.slice(1, 5) !== checksum(body) || list.length !== expected)
    faults.push({ kind: 'damaged', stops: list.length, expected });
  if (list.length > MOST_LINKED_STOPS)
    faults.push({ kind: 'too-many-stops', stops: list.length, most: MOST_LINKED_STOPS });
  const directory = {
    places: atlas.places,
    events: new Map(atlas.events.map((event) => [event.id, event]))
  };
  const { dwell = 0, talk = 0, ...members } = parseHead(settings, atlas.sides, faults);
  const stops = list
    .slice(0, MOST_LINKED_STOPS)
    .flatMap((one, index) => parseStop(one, index + 1, { dwell, talk }, directory, faults));
  return { journey: { ...EMPTY_JOURNEY, ...members, stops }, faults };
}
