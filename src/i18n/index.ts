export {
  formatExample,
  formatInstantFault,
  formatTypingHint,
  OLD_STYLE_LEADS
} from './format-example.ts';
export {
  LANGUAGES,
  LANGUAGE_NAMES,
  findLanguage,
  isLanguage,
  letteringIn,
  textIn
} from './language.ts';
export { formatClock } from '../time/instant.ts';
export type { Language } from './language.ts';
export {
  hasLanguage,
  hasMessages,
  loadAllLanguages,
  loadLanguage,
  loadMessages,
  loadTexts,
  messagesIn
} from './load-language.ts';
export type { Messages } from './messages.ts';
export {
  formatDate,
  formatDay,
  formatDays,
  formatLabelledDay,
  formatMoment,
  formatShortMoment,
  formatSpan,
  formatWeekday,
  listDays,
  styleLabelIn
} from './format-date.ts';
export { formatSince } from './format-since.ts';
export type { MomentWindow } from './format-since.ts';
export { formatSpokenClock, formatSpokenMoment } from './format-spoken.ts';
export { formatCount, selectPlural } from './plural.ts';
export type { PluralForms } from './plural.ts';
