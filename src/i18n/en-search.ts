import { formatCount } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
  formatCount('en', n, { one, other });

export const searchEn = {
  label: 'Find a place or an event',
  placeholder: 'A place, a street, an event, a person',
  clear: 'Clear the search',
  results: (n: number) => count(n, 'answer found', 'answers found'),
  none: (query: string) => `No place and no event is called “${query}”.`,
  noneHint: 'Try another spelling, today’s name, a street, or one word of what happened.',
  list: 'Found',
  event: 'Event',
  movement: 'On the move',
  shown: (name: string) => `${name} is lit up on the map.`,
  /** What a thing of the ground is. */
  kinds: {
    prospekt: 'Prospekt',
    street: 'Street',
    embankment: 'Embankment',
    lane: 'Lane',
    square: 'Square',
    path: 'Walk or yard',
    bridge: 'Bridge',
    sea: 'Sea',
    river: 'River',
    canal: 'Canal',
    pond: 'Pond',
    island: 'Island',
    quarter: 'Part of the city',
    town: 'Town or village',
    park: 'Park',
    garden: 'Garden',
    cemetery: 'Cemetery',
    ground: 'Open ground',
    building: 'Building'
  },
  /**
   * Words in names that say what kind of thing they stand for, in lower case. People leave them out, shorten
   * them, and say them in another language: `ул. Марата`, `Marata street`.
   */
  kindWords: {
    street: ['street', 'st', 'str'],
    prospekt: ['prospekt', 'prospect', 'avenue', 'ave'],
    embankment: ['embankment', 'emb', 'quay'],
    lane: ['lane'],
    square: ['square', 'sq'],
    line: ['line', 'lines'],
    boulevard: ['boulevard'],
    highway: ['highway'],
    bridge: ['bridge'],
    island: ['island'],
    canal: ['canal'],
    river: ['river'],
    garden: ['garden'],
    park: ['park'],
    cemetery: ['cemetery'],
    state: ['state']
  },
  gone: 'no longer there',
  untold: 'not told by the chosen source',
  /** What a place of the story has more than the ground of the same name. */
  story: 'place of events'
};
