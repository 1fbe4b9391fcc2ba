import { formatCount } from './plural.ts';

export const eventEn = {
  event: 'Event',
  when: 'When',
  until: (moment: string) => `until ${moment}`,
  window: 'What the sources allow',
  exact: 'One minute is named.',
  certainty: 'Certainty',
  where: 'Where',
  around: 'Within the hour',
  previous: 'Earlier',
  next: 'Later',
  all: 'All events',
  afterSpan: 'The slider does not reach this day; it belongs to what came after.',
  unknown: (id: string) => `The record holds no event “${id}”. Here are all it holds.`,
  chronicle: {
    heading: 'Events',
    intro: (n: number) =>
      `${formatCount('en', n, { one: 'event', other: 'events' })} in the order in which they began.`,
    filter: 'Show only events with this word',
    found: (n: number) => `${formatCount('en', n, { one: 'event', other: 'events' })} shown`,
    none: 'No event has this word. Try a name or a place.',
    toNow: (moment: string) => `Go to ${moment}`,
    now: 'now'
  }
};
