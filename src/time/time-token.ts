import { MINUTES_PER_HOUR } from './instant.ts';

/** Old Style (Julian) or New Style (Gregorian). */
export type CalendarStyle = 'old' | 'new';

/** The smallest parts a written moment is made of. */
export type TimeToken =
  | {
      readonly kind: 'date';
      readonly day: number;
      readonly month: number;
      readonly year: number | undefined;
      readonly isIso: boolean;
    }
  | { readonly kind: 'clock'; readonly minutes: number; readonly exists: boolean }
  | { readonly kind: 'style'; readonly style: CalendarStyle }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'month'; readonly month: number };

/** No way of writing one moment is longer. */
const LONGEST_TEXT = 100;

/** Month names by which a word may be known, English and the two Russian cases; January first. */
const MONTHS = [
  ['january', 'январь', 'января'],
  ['february', 'февраль', 'февраля'],
  ['march', 'март', 'марта'],
  ['april', 'апрель', 'апреля'],
  ['may', 'май', 'мая'],
  ['june', 'июнь', 'июня'],
  ['july', 'июль', 'июля'],
  ['august', 'август', 'августа'],
  ['september', 'сентябрь', 'сентября'],
  ['october', 'октябрь', 'октября'],
  ['november', 'ноябрь', 'ноября'],
  ['december', 'декабрь', 'декабря']
] as const;

/** How a further language writes moments, in lower case. */
export interface MomentWords {
  /** Ways of writing each month in full, January first. */
  readonly months: readonly (readonly string[])[];
  /** Labels of the calendars, such as `a. st.`; full stops and spaces may be left out. */
  readonly old: readonly string[];
  readonly new: readonly string[];
  /** Words that say nothing, such as `um`. */
  readonly skip: readonly string[];
}

/** The month a word names in full or by its first three letters or more. */
function wordToToken(word: string, further: readonly MomentWords[]): TimeToken | undefined {
  if (word.length < 3) return undefined;
  for (const names of [MONTHS, ...further.map(({ months }) => months)]) {
    const index = names.findIndex((month) => month.some((name) => name.startsWith(word)));
    if (index >= 0) return { kind: 'month', month: index + 1 };
  }
  return undefined;
}

const SKIP = 'skip';

interface TokenRule {
  /** Sticky and over lower-case text. */
  readonly pattern: RegExp;
  /** `undefined` where the match has no meaning here. */
  readonly toToken: (groups: readonly string[]) => TimeToken | typeof SKIP | undefined;
}

const NO_LETTER_NEXT = '(?![\\p{L}\\p{N}])';
const wordPattern = (alternatives: string): RegExp =>
  new RegExp(`(?:${alternatives})${NO_LETTER_NEXT}`, 'uy');

/** Matches any of the phrases, with or without their full stops and spaces. */
const phrasePattern = (phrases: readonly string[]): RegExp =>
  wordPattern(
    phrases
      .map((phrase) => `${phrase.split(/[. ]+/u).filter(Boolean).join('\\.? ?')}\\.?`)
      .join('|')
  );

/** In order: the first that matches and has a meaning takes the text. */
const RULES: readonly TokenRule[] = [
  {
    pattern: /(\d{4})-(\d{2})-(\d{2})(?!\d)(?:t(?=\d))?/uy,
    toToken: ([year, month, day]) => ({
      kind: 'date',
      year: Number(year),
      month: Number(month),
      day: Number(day),
      isIso: true
    })
  },
  {
    pattern: /(\d{1,2}):(\d{2})(?![\d:])/uy,
    toToken: ([hour, minute]) => ({
      kind: 'clock',
      minutes: Number(hour) * MINUTES_PER_HOUR + Number(minute),
      exists: Number(minute) < MINUTES_PER_HOUR
    })
  },
  {
    pattern: /(\d{1,2}) ?h(?: ?(\d{2}))?(?![\p{L}\p{N}:])/uy,
    toToken: ([hour, minute = '00']) => ({
      kind: 'clock',
      minutes: Number(hour) * MINUTES_PER_HOUR + Number(minute),
      exists: Number(minute) < MINUTES_PER_HOUR
    })
  },
  {
    pattern: /(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?(?!\d)/uy,
    toToken: ([day, month, year]) => ({
      kind: 'date',
      day: Number(day),
      month: Number(month),
      year: year === undefined ? undefined : Number(year),
      isIso: false
    })
  },
  { pattern: /(\d{4})(?!\d)/uy, toToken: ([year]) => ({ kind: 'year', year: Number(year) }) },
  { pattern: /(\d{1,2})(?!\d)/uy, toToken: ([day]) => ({ kind: 'day', day: Number(day) }) },
  {
    pattern: wordPattern(
      'o\\.? ?s\\.?|old style|ст\\.? ?ст\\.?|с\\.? ?с\\.?|стар\\p{L}* стил\\p{L}*'
    ),
    toToken: () => ({ kind: 'style', style: 'old' })
  },
  {
    pattern: wordPattern(
      'n\\.? ?s\\.?|new style|н\\.? ?ст\\.?|н\\.? ?с\\.?|нов\\p{L}* стил\\p{L}*'
    ),
    toToken: () => ({ kind: 'style', style: 'new' })
  },
  { pattern: wordPattern('st|nd|rd|th|of|at|г|год|года|в|по'), toToken: () => SKIP },
  { pattern: /[\s,.;()·]+/uy, toToken: () => SKIP }
];

/** Those that words of further languages add; a month comes last, for any word may be one. */
const createWordRules = (further: readonly MomentWords[]): readonly TokenRule[] => [
  ...further.flatMap((words): TokenRule[] => [
    { pattern: phrasePattern(words.old), toToken: () => ({ kind: 'style', style: 'old' }) },
    { pattern: phrasePattern(words.new), toToken: () => ({ kind: 'style', style: 'new' }) },
    { pattern: phrasePattern(words.skip), toToken: () => SKIP }
  ]),
  { pattern: /(\p{L}+)/uy, toToken: ([word]) => wordToToken(word ?? '', further) }
];

interface Bite {
  readonly token: TimeToken | typeof SKIP;
  readonly end: number;
}

function readTokenAt(text: string, start: number, rules: readonly TokenRule[]): Bite | undefined {
  for (const { pattern, toToken } of rules) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const token = match && toToken(match.slice(1));
    if (token) return { token, end: pattern.lastIndex };
  }
  return undefined;
}

/**
 * Splits a written moment into its parts; `undefined` if any of it has no meaning.
 * @param further words of languages beside English and Russian
 */
export function readTokens(text: string, further: readonly MomentWords[]): TimeToken[] | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const rules = [...RULES, ...createWordRules(further)];
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
  const tokens: TimeToken[] = [];
  for (let start = 0; start < plain.length;) {
    const bite = readTokenAt(plain, start, rules);
    if (!bite) return undefined;
    if (bite.token !== SKIP) tokens.push(bite.token);
    start = bite.end;
  }
  return tokens;
}
