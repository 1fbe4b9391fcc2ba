import type { AtlasEvent, LocalText, Place } from '../model/atlas.ts';
import { foldName } from './transliterate.ts';

const wordsOf = (text: LocalText | undefined): string =>
  text ? foldName(`${text.en} ${text.ru ?? ''}`) : '';

/**
 * Prepares looking for words in events: in title, text, people and place, of either language, in either
 * alphabet. All words asked for must be there, each at the beginning of one; without any, all events pass.
 */
export function createEventFilter(
  events: readonly AtlasEvent[],
  places: ReadonlyMap<string, Place>
): (query: string) => readonly AtlasEvent[] {
  const texts = new Map(
    events.map((event) => {
      const { title, summary, people, place } = event;
      const parts = [title, summary, people, places.get(place)?.name].map(wordsOf);
      return [event, ` ${parts.join(' ')}`];
    })
  );
  return (query) => {
    const wanted = foldName(query).split(' ');
    return events.filter((event) => wanted.every((word) => texts.get(event)?.includes(` ${word}`)));
  };
}
