import { en } from './en.ts';
import type { Language } from './language.ts';
import type { Messages } from './messages.ts';
import { ru } from './ru.ts';

export { LANGUAGES, findLanguage, isLanguage, textIn } from './language.ts';
export { formatClock } from '../time/instant.ts';
export type { Language } from './language.ts';
export type { Messages } from './messages.ts';
export {
  STYLE_LABELS,
  formatDate,
  formatDay,
  formatDays,
  formatLabelledDay,
  formatMoment,
  formatShortMoment,
  formatWeekday
} from './format-date.ts';
export { formatSince } from './format-since.ts';
export type { MomentWindow } from './format-since.ts';
export { formatSpokenClock, formatSpokenMoment } from './format-spoken.ts';
export { formatCount, selectPlural } from './plural.ts';
export type { PluralForms } from './plural.ts';

const MESSAGES: Readonly<Record<Language, Messages>> = { en, ru };

/** All words of the interface in one language. */
export const messagesIn = (language: Language): Messages => MESSAGES[language];
