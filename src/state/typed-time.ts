import { CALENDARS, EXAMPLE } from '../i18n/calendars.ts';
import { TYPED_WORDS } from '../i18n/typed-words.ts';
import { instantToGregorian, instantToIso, isoToInstant } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { parseInstant } from '../time/parse-instant.ts';

/** A time of the record as people write it, or as it stands where it is none. */
export function formatTypedTime(value: string, format: (t: Instant) => string): string {
  const t = isoToInstant(value);
  return t === undefined ? value : format(t);
}

/** What was typed (see `parseInstant`) as the record has times; `undefined` if it reads as none. */
export function parseTypedTime(text: string): string | undefined {
  const parsed = parseInstant(
    text,
    TYPED_WORDS,
    instantToGregorian(EXAMPLE).year,
    CALENDARS.leading
  );
  return 't' in parsed ? instantToIso(parsed.t) : undefined;
}
