import type { Timespan } from '../../time/timespan.ts';
import { MAX_TIME_LENGTH } from './layer-limits.ts';
import { quoteValue } from './quote-value.ts';
import { readTime } from './read-time.ts';
import type { ReadTime } from './read-time.ts';

export type Members = Readonly<Record<string, unknown>>;

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A time that cannot be read, and where it stands; without a text an end that comes before its start. */
export interface TimeFault {
  readonly member: string;
  readonly text?: string;
}

/** When a feature is there, or why nobody can say; `hasZone` if a zone was written, and left out. */
export type ReadSpans =
  | { readonly spans: readonly Timespan[]; readonly hasZone: boolean }
  | { readonly fault: TimeFault };

const NO_TIME: ReadSpans = { spans: [], hasZone: false };

/** Names under which programs write when a feature begins and ends, and both in one. */
const STARTS = ['start', 'start_date', 'startDate', 'begin', 'from'] as const;
const ENDS = ['end', 'end_date', 'endDate', 'until', 'to'] as const;
const LISTS = ['times', 'coordTimes', 'linestringTimestamps'] as const;
const WHOLES = ['edtf', 'date', 'time', 'datetime', 'timestamp', 'when'] as const;

const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const findMember = (members: Members, names: readonly string[]): string | undefined =>
  names.find((name) => isSaid(members[name]));

const unread = (member: string, value: unknown): ReadSpans => {
  const text =
    typeof value === 'string'
      ? value.slice(0, MAX_TIME_LENGTH)
      : quoteValue(value, MAX_TIME_LENGTH);
  return { fault: { member, text } };
};

/** From the one to the other; an end that names a moment is not part of it. */
function between(
  start: ReadTime | undefined,
  end: ReadTime | undefined,
  member: string
): ReadSpans {
  const from = start?.from ?? -Infinity;
  let to = end ? (end.isMoment ? end.from : end.to) : Infinity;
  // What begins and ends in the same minute is there for that minute.
  if (start?.isMoment && to === from) to = start.to;
  if (to <= from) return { fault: { member } };
  const hasZone = Boolean(start?.hasZone) || Boolean(end?.hasZone);
  return { spans: [{ start: from, end: to }], hasZone };
}

/** `start` and `end`, or one of them; without an end it goes on. */
function readStartAndEnd(members: Members): ReadSpans | undefined {
  const [first, last] = [findMember(members, STARTS), findMember(members, ENDS)];
  if (first === undefined && last === undefined) return undefined;
  const start = first === undefined ? undefined : readTime(members[first]);
  if (first !== undefined && !start) return unread(first, members[first]);
  const end = last === undefined ? undefined : readTime(members[last]);
  if (last !== undefined && !end) return unread(last, members[last]);
  return between(start, end, last ?? first ?? 'end');
}

/** Lists with a time for each position: from the first to the last, both counted in. */
function readList(members: Members): ReadSpans | undefined {
  const name = LISTS.find((list) => Array.isArray(members[list]));
  if (name === undefined) return undefined;
  const values = members[name] as readonly unknown[];
  if (values.length === 0) return NO_TIME;
  const [start, end] = [readTime(values[0]), readTime(values.at(-1))];
  if (!start || !end) return unread(name, start ? values.at(-1) : values[0]);
  if (end.to <= start.from) return { fault: { member: name } };
  return {
    spans: [{ start: start.from, end: end.to }],
    hasZone: start.hasZone || end.hasZone
  };
}

function readWhole(members: Members): ReadSpans | undefined {
  const name = WHOLES.find((whole) => isSaid(members[whole]) && !isMembers(members[whole]));
  if (name === undefined) return undefined;
  const time = readTime(members[name]);
  if (!time) return unread(name, members[name]);
  return { spans: [{ start: time.from, end: time.to }], hasZone: time.hasZone };
}

/** A moment of Linked Places, `{ in }` or `{ earliest, latest }`, as wide as it may be. */
function readLinkedMoment(value: unknown): ReadTime | undefined {
  if (!isMembers(value)) return readTime(value);
  const times = ['in', 'earliest', 'latest']
    .filter((name) => isSaid(value[name]))
    .map((name) => readTime(value[name]));
  if (times.length === 0 || times.some((time) => !time)) return undefined;
  const read = times.filter((time) => time !== undefined);
  return {
    from: Math.min(...read.map(({ from }) => from)),
    to: Math.max(...read.map(({ to }) => to)),
    isMoment: read.every(({ isMoment }) => isMoment),
    hasZone: read.some(({ hasZone }) => hasZone)
  };
}

/** A timespan of Linked Places; a start without an end means: during the start. */
function readTimespan(value: unknown, member: string): ReadSpans {
  if (!isMembers(value)) return unread(member, value);
  const start = isSaid(value.start) ? readLinkedMoment(value.start) : undefined;
  if (isSaid(value.start) && !start) return unread(`${member}.start`, value.start);
  const end = isSaid(value.end) ? readLinkedMoment(value.end) : undefined;
  if (isSaid(value.end) && !end) return unread(`${member}.end`, value.end);
  if (!start && !end) return unread(member, value);
  if (start && !end)
    return { spans: [{ start: start.from, end: start.to }], hasZone: start.hasZone };
  return between(start, end && { ...end, from: end.to, isMoment: true }, `${member}.end`);
}

function readWhen(when: Members): ReadSpans {
  if (!Array.isArray(when.timespans)) return NO_TIME;
  const spans: Timespan[] = [];
  let hasZone = false;
  for (const [index, value] of when.timespans.entries()) {
    const read = readTimespan(value, `when.timespans.${String(index)}`);
    if ('fault' in read) return read;
    spans.push(...read.spans);
    hasZone ||= read.hasZone;
  }
  return { spans, hasZone };
}

/**
 * When a feature is there. Looks in turn for `when` of Linked Places, `start` and `end`, lists of times, and one
 * time in EDTF or ISO 8601, in the members of the feature and in its properties; none of them means always.
 */
export function readSpans(feature: Members, properties: Members): ReadSpans {
  const when = [feature.when, properties.when].find(isMembers);
  if (when) return readWhen(when);
  return readStartAndEnd(properties) ?? readList(properties) ?? readWhole(properties) ?? NO_TIME;
}
