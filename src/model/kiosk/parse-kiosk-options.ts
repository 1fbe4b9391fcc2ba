import * as v from 'valibot';
import { isoToInstant } from '../../time/instant.ts';
import type { Timespan } from '../../time/timespan.ts';
import { KIOSK_DEFAULTS } from './kiosk-options.ts';
import type { KioskOptions } from './kiosk-options.ts';
import { KIOSK_MEMBERS, isKioskMember } from './kiosk-schema.ts';
import type { KioskMember, KioskRecord } from './kiosk-schema.ts';

/** Where a setting of a kiosk stands. */
export type KioskSource = 'kiosk.json' | 'address';

/** What is wrong with the settings of a kiosk. */
export type KioskFault =
  | { readonly kind: 'unreadable'; readonly source: KioskSource }
  | { readonly kind: 'unknown'; readonly source: KioskSource; readonly member: string }
  | { readonly kind: 'value'; readonly source: KioskSource; readonly member: KioskMember };

export interface ParsedKioskOptions {
  readonly options: KioskOptions;
  readonly faults: readonly KioskFault[];
}

/** Key of the query that makes a kiosk of the page. */
export const KIOSK_KEY = 'kiosk';

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ['', true],
  ['on', true],
  ['true', true],
  ['off', false],
  ['false', false]
]);

/** The value that a text of the query stands for; a text that stands for none stays as it is. */
function valueOf(member: string, text: string): unknown {
  if (member === 'pin') return text;
  if (member === 'languages') return text.split(',');
  if (/^\d+$/.test(text)) return Number(text);
  return WORDS.get(text) ?? text;
}

/** The members of a text that should be JSON; `undefined` if it is no object. */
function membersOf(text: string): readonly [string, unknown][] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.entries(value) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the members that can be used, and names the others. */
function parseMembers(
  members: readonly (readonly [string, unknown])[],
  source: KioskSource,
  faults: KioskFault[]
): KioskRecord {
  const sound = members.flatMap(([member, value]) => {
    if (member === '$schema') return [];
    if (!isKioskMember(member)) {
      faults.push({ kind: 'unknown', source, member });
      return [];
    }
    const result = v.safeParse(KIOSK_MEMBERS[member], value);
    if (!result.success) faults.push({ kind: 'value', source, member });
    return result.success ? [[member, result.output]] : [];
  });
  return Object.fromEntries(sound) as KioskRecord;
}

/** The hours of the play, if they lie in the span of the map and follow each other. */
function parseHours(record: KioskRecord, span: Timespan): Timespan | undefined {
  const { attractStart, attractEnd } = KIOSK_DEFAULTS;
  const read = (text: string | undefined): number | undefined =>
    text === undefined ? undefined : isoToInstant(text);
  const start = read(record.attractStart) ?? attractStart;
  const end = read(record.attractEnd) ?? attractEnd;
  return span.start <= start && start < end && end <= span.end ? { start, end } : undefined;
}

/** The settings of a record, and the members that do not go with the others. */
function joinMembers(
  record: KioskRecord,
  span: Timespan
): { readonly options: KioskOptions; readonly wrong: readonly KioskMember[] } {
  const { $schema: _, attractStart: _start, attractEnd: _end, ...plain } = record;
  const hours = parseHours(record, span);
  const languages = [...new Set(plain.languages ?? KIOSK_DEFAULTS.languages)];
  const [first = KIOSK_DEFAULTS.language] = languages;
  const language = plain.language ?? first;
  const isOffered = languages.includes(language);
  const given = (['attractStart', 'attractEnd'] as const).filter((member) => member in record);
  return {
    options: {
      ...KIOSK_DEFAULTS,
      ...(plain as Partial<KioskOptions>),
      languages,
      language: isOffered ? language : first,
      ...(hours ? { attractStart: hours.start, attractEnd: hours.end } : {})
    },
    wrong: [...(isOffered ? [] : ['language' as const]), ...(hours ? [] : given)]
  };
}

/**
 * Reads the settings of a kiosk: the text of `kiosk.json`, if there is one, and the query of the
 * address, which has the last word. `span` is that of the map. What cannot be used is named, and the
 * usual holds in its place.
 */
export function parseKioskOptions(
  file: string | undefined,
  query: URLSearchParams,
  span: Timespan
): ParsedKioskOptions {
  const faults: KioskFault[] = [];
  const members = file === undefined ? [] : membersOf(file);
  if (!members) faults.push({ kind: 'unreadable', source: 'kiosk.json' });
  const inFile = parseMembers(members ?? [], 'kiosk.json', faults);
  const typed = [...query]
    .filter(([member]) => member !== KIOSK_KEY)
    .map(([member, text]) => [member, valueOf(member, text)] as const);
  const inQuery = parseMembers(typed, 'address', faults);
  const { options, wrong } = joinMembers({ ...inFile, ...inQuery }, span);
  for (const member of wrong)
    faults.push({ kind: 'value', source: member in inQuery ? 'address' : 'kiosk.json', member });
  return { options, faults };
}
