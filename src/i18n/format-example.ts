import { formatClock } from '../time/instant.ts';
import type { InstantFault } from '../time/parse-instant.ts';
import type { CalendarStyle } from '../time/time-token.ts';
import { CALENDARS, EXAMPLE, EXAMPLE_ISO } from './calendars.ts';
import { formatDay, styleLabelIn } from './format-date.ts';
import type { Language } from './language.ts';
import { messagesIn } from './load-language.ts';

/** Whether a date without a label is Old Style, and would be another one in New Style. */
export const OLD_STYLE_LEADS = CALENDARS.leading === 'old' && CALENDARS.beside !== undefined;

/** How the month of a day is typed: `25 Oct`. */
function formatTypedDay(language: Language, style: CalendarStyle): string {
  const [day = '', month = ''] = formatDay(EXAMPLE, language, style).split(' ');
  return `${day} ${messagesIn(language).calendar.shortMonth(month)}`;
}

/** A moment as one may type it: `25 Oct 03:30`. */
export const formatExample = (language: Language): string =>
  `${formatTypedDay(language, CALENDARS.leading)} ${formatClock(EXAMPLE)}`;

/** What one may type into a field for a moment. */
export function formatTypingHint(language: Language): string {
  const other = `${formatTypedDay(language, 'new')} ${styleLabelIn(language, 'new')} ${formatClock(EXAMPLE)}`;
  return messagesIn(language).timeline.exactHint(
    formatExample(language),
    OLD_STYLE_LEADS ? other : undefined
  );
}

/** Why a text is no moment, and how one is typed. */
export function formatInstantFault(fault: InstantFault, language: Language): string {
  const { faults } = messagesIn(language).timeline;
  return fault === 'unreadable'
    ? faults.unreadable(formatExample(language), EXAMPLE_ISO)
    : faults[fault];
}
