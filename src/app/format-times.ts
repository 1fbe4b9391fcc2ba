import { formatClock } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { printWordsIn } from '../i18n/print-words.ts';
import { formatMinutes } from '../i18n/tour-words.ts';
import { stayOf, waitOf } from '../routing/find-itinerary.ts';
import type { Visit } from '../routing/find-itinerary.ts';
import type { Instant } from '../time/instant.ts';

/**
 * `at 11:24`, or `after 1 h 24 min` where the walk has no start.
 * @param minutes since the walk began
 */
export function formatArrival(
  minutes: number,
  start: Instant | undefined,
  language: Language
): string {
  const words = printWordsIn(language);
  return start === undefined
    ? words.after(formatMinutes(minutes, language))
    : words.at(formatClock(start + Math.round(minutes)));
}

/** When one is at a stop, how long, and how long one waits there: `at 11:24 · 10 min there`. */
export function formatTimes(
  visit: Visit,
  index: number,
  start: Instant | undefined,
  language: Language
): string {
  const words = printWordsIn(language);
  const [stay, wait] = [stayOf(visit.stop), waitOf(visit)];
  const isBegin = start === undefined && index === 0;
  return [
    ...(isBegin ? [] : [formatArrival(visit.arrival, start, language)]),
    ...(stay > 0 ? [words.stays(formatMinutes(stay, language))] : []),
    ...(wait > 0 ? [words.waits(formatMinutes(wait, language))] : [])
  ].join(' · ');
}
