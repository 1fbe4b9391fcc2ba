import { formatShortMoment, textIn } from '../../i18n/index.ts';
import type { Language, Messages } from '../../i18n/index.ts';
import type { OverviewWords } from '../../i18n/overview-words.ts';
import type { ClaimLine } from '../../state/matrix-view.ts';

interface CellWords {
  readonly words: OverviewWords;
  readonly messages: Messages;
  readonly language: Language;
  /** Name of the layer of the place. */
  readonly kind: string;
  /** Name of its police part; `undefined` outside the city. */
  readonly district: string | undefined;
}

/** The cells of a claim, in the order of `OverviewWords.columns`. */
export function claimCells(
  { place, claim, isOpening, until }: ClaimLine,
  { words, messages, language, kind, district }: CellWords
): readonly string[] {
  const moment = (t: number): string => formatShortMoment(t, language);
  const { earliest, latest } = claim.beginning;
  return [
    textIn(place.name, language),
    kind,
    district ?? words.hours.outside,
    isOpening ? words.beforeRecord : moment(claim.start),
    isOpening || earliest === latest ? '' : words.between(moment(earliest), moment(latest)),
    until === undefined ? words.onward : moment(until),
    messages.side.name(claim.side),
    messages.certainties[claim.certainty]
  ];
}
