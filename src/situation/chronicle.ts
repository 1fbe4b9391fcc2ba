import type { AtlasEvent } from '../model/atlas.ts';
import { MINUTES_PER_HOUR, dayOf } from '../time/instant.ts';

/** What happened on one day, in order of time. */
export interface ChronicleDay {
  readonly events: readonly [AtlasEvent, ...AtlasEvent[]];
}

/** Puts events that are in order of time under the days on which they began. */
export function groupByDay(events: readonly AtlasEvent[]): readonly ChronicleDay[] {
  const days: [AtlasEvent, ...AtlasEvent[]][] = [];
  for (const event of events) {
    const day = days.at(-1);
    if (day && dayOf(day[0].start) === dayOf(event.start)) day.push(event);
    else days.push([event]);
  }
  return days.map((day) => ({ events: day }));
}

/** The other events that began within an hour before or after this one, in order of time. */
export const eventsAround = (
  events: readonly AtlasEvent[],
  { id, start }: AtlasEvent
): readonly AtlasEvent[] =>
  events.filter((other) => other.id !== id && Math.abs(other.start - start) <= MINUTES_PER_HOUR);

/** What begins before and after one happening, of those that are in order of time; it need not be among them. */
export function neighboursOf<Happening extends Pick<AtlasEvent, 'id' | 'start'>>(
  happenings: readonly Happening[],
  { id, start }: Happening
): { readonly previous: Happening | undefined; readonly next: Happening | undefined } {
  const index = happenings.findIndex((happening) => happening.id === id);
  if (index >= 0) return { previous: happenings[index - 1], next: happenings[index + 1] };
  return {
    previous: happenings.findLast((happening) => happening.start <= start),
    next: happenings.find((happening) => happening.start > start)
  };
}
