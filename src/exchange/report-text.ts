import { evidenceWordsIn } from '../i18n/evidence-words.ts';
import { formatMoment, textIn } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import type { AtlasEvent, Citation, Claim, Place } from '../model/atlas.ts';
import { instantToIso } from '../time/instant.ts';

/** What a report is about; a claim or an event comes with its place. */
export interface Reported {
  readonly place: Place;
  readonly claim?: { readonly claim: Claim; readonly number: number };
  readonly event?: AtlasEvent;
}

/** Old and New Style in words, and the minute as the data files write it. */
const momentOf = (t: number, language: Language): string =>
  `${formatMoment(t, language)} [${instantToIso(t)}]`;

function listSources(citations: readonly Citation[], language: Language, none: string): string {
  const named = citations.map(({ source, locator }) =>
    locator ? `${source} (${textIn(locator, language)})` : source
  );
  return named.join('; ') || none;
}

/**
 * The text of a report with everything an editor needs to find the spot, and two lines to fill in.
 * `t` is where the clock stands, `address` that of the page.
 */
export function reportText(
  { place, claim, event }: Reported,
  t: number,
  address: string,
  language: Language
): string {
  const words = evidenceWordsIn(language).report;
  const asserted = claim?.claim ?? event;
  const summary = asserted
    ? textIn(asserted.summary, language)
    : textIn(place.significance, language);
  const rows: (readonly [string, string])[] = [
    [words.place, `${textIn(place.name, language)} [${place.id}]`],
    ...(claim
      ? [[words.claim, `${place.id}/${String(claim.number)} (${claim.claim.side})`] as const]
      : []),
    ...(event ? [[words.event, `${textIn(event.title, language)} [${event.id}]`] as const] : []),
    [words.time, momentOf(asserted?.start ?? t, language)],
    [words.map, summary],
    ...(asserted
      ? [[words.sources, listSources(asserted.citations, language, words.noSources)] as const]
      : []),
    [words.address, address],
    [words.wrong, ''],
    [words.proof, '']
  ];
  return [words.title, '', ...rows.map(([label, value]) => `${label}: ${value}`.trimEnd())].join(
    '\n'
  );
}
