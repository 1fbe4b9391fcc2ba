import { instantToGregorian } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { CALENDARS } from '../i18n/calendars.ts';
import { TYPED_WORDS } from '../i18n/typed-words.ts';
import { parseInstant } from '../time/parse-instant.ts';
import type { InstantFault } from '../time/parse-instant.ts';
import { isActiveAt } from '../time/timespan.ts';
import type { Timespan } from '../time/timespan.ts';

/** A moment the clock can show, or why a text is none. */
export type TypedMoment = { readonly t: Instant } | { readonly fault: InstantFault | 'outside' };

/** Reads what a visitor typed (see `parseInstant`), without a year that in which the span begins, and checks that the clock covers it. */
export function parseTypedMoment(text: string, span: Timespan): TypedMoment {
  const moment = parseInstant(
    text,
    TYPED_WORDS,
    instantToGregorian(span.start).year,
    CALENDARS.leading
  );
  if ('t' in moment && !isActiveAt(span, moment.t)) return { fault: 'outside' };
  return moment;
}
