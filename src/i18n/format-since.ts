import { dayOf, formatClock } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { formatLabelledDay } from './format-date.ts';
import type { Language } from './language.ts';

/** A moment known only within `[earliest, latest]`. */
export interface MomentWindow {
  readonly earliest: Instant;
  readonly best: Instant;
  readonly latest: Instant;
}

const WORDS = {
  en: {
    at: (clock: string, day: string) => `at ${clock}, ${day}`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
    opening: (day: string) => `since before ${day}, where the record begins`
  },
  ru: {
    at: (clock: string, day: string) => `в ${clock} ${day}`,
    between: (from: string, to: string) => `между ${from} и ${to}`,
    opening: (day: string) => `ещё до ${day}, когда начинается запись`
  }
};

/**
 * When something began: `between 01:25 and 01:35, 25 October O.S.`, `at 02:10, 26 October O.S.`
 * `isOpening` marks the state in which the record begins, of which nobody wrote the beginning down.
 */
export function formatSince(window: MomentWindow, isOpening: boolean, language: Language): string {
  const { earliest, best, latest } = window;
  const words = WORDS[language];
  const dayAt = (t: Instant): string => formatLabelledDay(t, language, 'old');
  if (isOpening) return words.opening(dayAt(best));
  if (earliest === latest) return words.at(formatClock(best), dayAt(best));
  const comma = language === 'en' ? ', ' : ' ';
  const end = `${formatClock(latest)}${comma}${dayAt(latest)}`;
  if (dayOf(earliest) === dayOf(latest)) return words.between(formatClock(earliest), end);
  return words.between(`${formatClock(earliest)}${comma}${dayAt(earliest)}`, end);
}
