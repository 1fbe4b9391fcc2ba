import { formatMoment } from '../../i18n/format-date.ts';
import { TEXT_LANGUAGES, textIn } from '../../i18n/language.ts';
import type { Account, Atlas, Evidence, LocalText, UncertainInstant } from '../../model/atlas.ts';
import type { Instant } from '../../time/instant.ts';
import { formatCitations } from '../format-citations.ts';
import { toPlainText } from '../plain-text.ts';
import { ATTRIBUTION, LICENCE } from './export-frame.ts';
import { writeTime } from './write-time.ts';

/** A row of a table: nothing but texts, numbers and truth values, which every program can show. */
export type FlatRow = Readonly<Record<string, string | number | boolean>>;

/** A text in two columns, `how_en` and `how_ru`; none where there is no text. */
export const textColumns = (name: string, text: LocalText | undefined): FlatRow =>
  text === undefined
    ? {}
    : {
        [`${name}_en`]: toPlainText(text.en),
        ...(text.ru !== undefined && { [`${name}_ru`]: toPlainText(text.ru) })
      };

/** When it begins: the best value, its window, and the best value in words of both calendars. */
export const windowColumns = ({ earliest, best, latest }: UncertainInstant): FlatRow => ({
  start: writeTime(best),
  earliest: writeTime(earliest),
  best: writeTime(best),
  latest: writeTime(latest),
  ...textColumns('start_in_words', momentInWords(best))
});

/** What is said of the data in each language that they themselves have. */
export const sayInEach = (say: (language: 'en' | 'ru') => string): LocalText => ({
  en: say('en'),
  ...(TEXT_LANGUAGES.includes('ru') && { ru: say('ru') })
});

const momentInWords = (t: Instant): LocalText => sayInEach((language) => formatMoment(t, language));

/** What it rests on, in words and by keys of sources. */
export function evidenceColumns(evidence: Evidence, sources: Atlas['sources']): FlatRow {
  const { certainty, citations, inference } = evidence;
  return {
    certainty,
    sources: [...new Set(citations.map(({ source }) => source))].join('; '),
    ...textColumns(
      'citations',
      sayInEach((language) => formatCitations(citations, sources, language))
    ),
    inferred: inference !== undefined,
    ...textColumns('inference', inference)
  };
}

const tellAccount = (
  { text, citations }: Account,
  sources: Atlas['sources'],
  language: 'en' | 'ru'
): string => {
  const said = formatCitations(citations, sources, language);
  const words = textIn(text, language);
  return said === '' ? words : `${words} (${said})`;
};

/** What other voices say, in words. */
export const accountColumns = (accounts: readonly Account[], sources: Atlas['sources']): FlatRow =>
  textColumns(
    'accounts',
    sayInEach((language) =>
      accounts.map((account) => tellAccount(account, sources, language)).join(' | ')
    )
  );

/** Whose data it is: in each row, for rows are copied out of tables. */
export const LICENCE_COLUMNS: FlatRow = { attribution: ATTRIBUTION, licence: LICENCE };
