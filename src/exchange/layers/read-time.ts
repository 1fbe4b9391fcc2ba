import edtf from 'edtf';
import { MINUTES_PER_DAY, gregorianToDays, isoToInstant } from '../../time/instant.ts';
import type { Instant } from '../../time/instant.ts';
import { MAX_TIME_LENGTH } from './layer-limits.ts';

/** What a written time covers: `[from, to)`. Either end may be infinite. */
export interface ReadTime {
  readonly from: Instant;
  readonly to: Instant;
  /** Whether it names one moment, not a day or longer: an end so written is not part of a span. */
  readonly isMoment: boolean;
  /** Whether a zone was written, which is left out: the map knows the wall clock of the city alone. */
  readonly hasZone: boolean;
}

const MILLISECONDS_PER_MINUTE = 60_000;

const covering = (from: Instant, to: Instant): ReadTime => ({
  from,
  to,
  isMoment: false,
  hasZone: false
});

const OPEN: ReadTime = covering(-Infinity, Infinity);

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const YEAR = /^\d{4}$/;

function readMoment([, day = '', clock = '', zone]: RegExpExecArray): ReadTime | undefined {
  const t = isoToInstant(`${day}T${clock}`);
  return t === undefined
    ? undefined
    : { from: t, to: t + 1, isMoment: true, hasZone: zone !== undefined };
}

function readDay(text: string): ReadTime | undefined {
  const midnight = isoToInstant(`${text}T00:00`);
  return midnight === undefined ? undefined : covering(midnight, midnight + MINUTES_PER_DAY);
}

const yearToInstant = (year: number): Instant =>
  gregorianToDays({ year, month: 1, day: 1 }) * MINUTES_PER_DAY;

const readYear = (year: number): ReadTime => covering(yearToInstant(year), yearToInstant(year + 1));

/** Milliseconds since 1970 in UTC, as other programs store moments. */
function readMilliseconds(milliseconds: number): ReadTime {
  const t = Math.floor(milliseconds / MILLISECONDS_PER_MINUTE);
  return { from: t, to: t + 1, isMoment: true, hasZone: false };
}

/** Reads what has no hours in it: the library would read hours in the zone of the reader. */
function readEdtf(text: string): ReadTime | undefined {
  if (/[T:/]/.test(text)) return undefined;
  try {
    const { min, max } = edtf(text);
    const from = Math.floor(min / MILLISECONDS_PER_MINUTE);
    const to = Math.floor(max / MILLISECONDS_PER_MINUTE) + 1;
    return Number.isFinite(from) && Number.isFinite(to) ? covering(from, to) : undefined;
  } catch {
    return undefined;
  }
}

function readSingle(text: string): ReadTime | undefined {
  if (text === '' || text === '..') return OPEN;
  if (YEAR.test(text)) return readYear(Number(text));
  if (DAY.test(text)) return readDay(text);
  const moment = MOMENT.exec(text);
  return moment ? readMoment(moment) : readEdtf(text);
}

function readInterval([first = '', last = '']: readonly string[]): ReadTime | undefined {
  const [start, end] = [readSingle(first), readSingle(last)];
  if (!start || !end) return undefined;
  const to = end.isMoment ? end.from : end.to;
  if (to <= start.from || (start === OPEN && end === OPEN)) return undefined;
  return { ...covering(start.from, to), hasZone: start.hasZone || end.hasZone };
}

function readText(text: string): ReadTime | undefined {
  const parts = text.split('/').map((part) => part.trim());
  if (parts.length === 2) return readInterval(parts);
  return text === '' || text === '..' || parts.length > 2 ? undefined : readSingle(text);
}

/** What was read already: thousands of features share a few dates, and the library takes a millisecond. */
const known = new Map<string, ReadTime | undefined>();
const MAX_KNOWN = 20_000;

/**
 * Reads a time of a file: ISO 8601 to the year, the day or the minute, `A/B`, EDTF, or milliseconds since 1970.
 * All are taken for the Gregorian calendar and the wall clock of the city. `undefined` for anything else.
 */
export function readTime(value: unknown): ReadTime | undefined {
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || Math.abs(value) > 8.64e15) return undefined;
    return Number.isInteger(value) && value > 0 && value < 10_000
      ? readYear(value)
      : readMilliseconds(value);
  }
  if (typeof value !== 'string' || value.length > MAX_TIME_LENGTH) return undefined;
  const text = value.trim();
  if (!known.has(text)) {
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(text, readText(text));
  }
  return known.get(text);
}
