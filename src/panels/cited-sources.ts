import type { AtlasEvent, Citation, Place, Source } from '../model/atlas.ts';

/** What of a place rests on something: its claims with their accounts, and its events. */
const citationsOf = (place: Place, events: readonly AtlasEvent[]): readonly Citation[] => [
  ...place.control.flatMap(({ citations, accounts }) => [
    ...citations,
    ...accounts.flatMap((account) => account.citations)
  ]),
  ...events.flatMap(({ citations }) => citations)
];

/**
 * The works cited for a place, each once, in the order in which they are first cited. The editors' own
 * knowledge is no source and never among them, nor is a key that no work has.
 */
export function citedSources(
  place: Place,
  events: readonly AtlasEvent[],
  sources: ReadonlyMap<string, Source>
): readonly Source[] {
  const keys = new Set(citationsOf(place, events).map(({ source }) => source));
  return [...keys]
    .map((key) => sources.get(key))
    .filter((source) => source !== undefined)
    .filter(({ editors }) => !editors);
}
