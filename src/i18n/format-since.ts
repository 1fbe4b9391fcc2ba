import { dayOf, formatClock } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { formatLabelledDay } from './format-date.ts';
import type { Language } from './language.ts';
import { messagesIn } from './load-language.ts';

/** A moment known only within `[earliest, latest]`. */
export interface MomentWindow {
  readonly earliest: Instant;
  readonly best: Instant;
  readonly latest: Instant;
}

/**
 * When something began: `between 01:25 and 01:35, 25 October O.S.`, `at 02:10, 26 October O.S.`
 * `isOpening` marks the state in which the record begins, of which nobody wrote the beginning down.
 */
export function formatSince(window: MomentWindow, isOpening: boolean, language: Language): string {
  const { earliest, best, latest } = window;
  const words = messagesIn(language).calendar.since;
  const dayAt = (t: Instant): string => formatLabelledDay(t, language);
  if (isOpening) return words.opening(dayAt(best));
  if (earliest === latest) return words.at(formatClock(best), dayAt(best));
  const end = words.moment(formatClock(latest), dayAt(latest));
  if (dayOf(earliest) === dayOf(latest)) return words.between(formatClock(earliest), end);
  return words.between(words.moment(formatClock(earliest), dayAt(earliest)), end);
}
