import { formatMoment } from '../../i18n/format-date.ts';
import { textIn } from '../../i18n/language.ts';
import type { Language } from '../../i18n/language.ts';
import { openDataWordsIn } from '../../i18n/open-data-words.ts';
import { sayOfCrossing, sayOfSides } from '../../i18n/side-words.ts';
import type { Atlas, Claim, Place } from '../../model/atlas.ts';
import { toPlainLine } from '../plain-text.ts';

/** `Winter Palace: held by the Provisional Government`, in one line. */
export function tellClaim(
  place: Place,
  { side, passability }: Claim,
  { sides }: Pick<Atlas, 'sides'>,
  language: Language
): string {
  const words = openDataWordsIn(language);
  const holds = sayOfSides(sides, 'heldInFull', words.sides, language);
  const posts = sayOfSides(sides, 'checkpointInFull', {}, language);
  const crossing = sayOfCrossing(words.passabilities, posts);
  const how = passability === undefined ? '' : `, ${crossing(passability)}`;
  return toPlainLine(`${textIn(place.name, language)}: ${holds(side)}${how}`);
}

/** `from … until …`, in words of both calendars. */
export const tellSpan = ({ start, end }: Claim, language: Language): string =>
  openDataWordsIn(language).during(formatMoment(start, language), formatMoment(end, language));
