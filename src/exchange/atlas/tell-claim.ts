import { formatMoment } from '../../i18n/format-date.ts';
import { textIn } from '../../i18n/language.ts';
import type { Language } from '../../i18n/language.ts';
import { openDataWordsIn } from '../../i18n/open-data-words.ts';
import type { Claim, Place } from '../../model/atlas.ts';
import { toPlainLine } from '../plain-text.ts';

/** `Winter Palace: held by the Provisional Government`, in one line. */
export function tellClaim(place: Place, { side, passability }: Claim, language: Language): string {
  const { sides, passabilities } = openDataWordsIn(language);
  const how = passability === undefined ? '' : `, ${passabilities[passability]}`;
  return toPlainLine(`${textIn(place.name, language)}: ${sides[side]}${how}`);
}

/** `from … until …`, in words of both calendars. */
export const tellSpan = ({ start, end }: Claim, language: Language): string =>
  openDataWordsIn(language).during(formatMoment(start, language), formatMoment(end, language));
