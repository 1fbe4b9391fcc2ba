import { YEAR } from './calendars.ts';
import { formatCount } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
  formatCount('en', n, { one, other });

/** What the sentences about one side say of it. */
interface SpokenSide {
  readonly subject: string;
  readonly held: string;
}

export const overviewEn = {
  heading: 'Overview',
  views: { hours: 'By the hour', tally: 'Numbers', changes: 'What changed' },
  viewsLabel: 'Views of the overview',
  unknownView: (topic: string) =>
    `The overview has no view called “${topic}”. It has the three above.`,
  hours: {
    order: 'Order',
    orders: { fall: 'Time of fall', district: 'Police part', layer: 'Kind of place' },
    first: 'From',
    last: 'To',
    grid: 'Who held each place, hour by hour',
    hint: 'Arrow keys go from cell to cell, Home and End along the hours, Page Up and Page Down ten places at a time. Enter takes the map and the clock there.',
    place: 'Place',
    hour: 'Hours',
    narrower: 'Narrow panel',
    wider: 'Wide panel',
    table: 'Table',
    picture: 'Picture',
    copy: 'Copy table',
    copied: 'Copied: paste it into a spreadsheet.',
    notCopied: 'The browser does not let this page copy. Select the table and copy it by hand.',
    open: 'Open this place',
    outside: 'Outside the city',
    fallNote: (side: string) =>
      `A place falls when the record first has ${side} hold it. Places it held from the beginning come first, those it never held last.`,
    districtNote: `Police parts of ${YEAR}, taken from the nearest street; a place on a border may belong to the other side.`,
    layerNote: 'Kinds as in the legend; within each, in order of fall.',
    key: 'Key and order',
    uncertain: 'uncertain: either side',
    soft: 'paler: an estimate'
  },
  columns: {
    place: 'Place',
    kind: 'Kind',
    district: 'Police part',
    from: 'From',
    window: 'Sources allow',
    until: 'Until',
    side: 'Held by',
    certainty: 'Certainty'
  },
  caption: (days: string) => `Who held each place, ${days}: one line for each claim`,
  beforeRecord: 'before the record',
  onward: 'the end of the record',
  between: (from: string, to: string) => `${from} to ${to}`,
  cell: (place: string, hour: string, state: string) => `${place}, ${hour}: ${state}`,
  districts: {
    admiralteyskaya: 'Admiralty part',
    kazanskaya: 'Kazan part',
    spasskaya: 'Spasskaya part',
    kolomenskaya: 'Kolomna part',
    narvskaya: 'Narva part',
    moskovskaya: 'Moscow part',
    'aleksandro-nevskaya': 'Alexander Nevsky part',
    rozhdestvenskaya: 'Rozhdestvenskaya part',
    liteynaya: 'Liteinaya part',
    vasilievskaya: 'Vasilievsky part',
    petrogradskaya: 'Petrograd part',
    vyborgskaya: 'Vyborg part',
    okhta: 'Okhta'
  },
  tally: {
    of: 'Places counted',
    all: 'All places',
    chart: 'Places held by each side over the days',
    /** `side`: as the one who acts, and how a place of it is. */
    text: (
      side: SpokenSide,
      from: string,
      before: number,
      to: string,
      after: number,
      all: number
    ) =>
      `At ${from} ${side.subject} held ${String(before)} of ${count(all, 'place', 'places')}; at ${to}, ${String(after)}.`,
    most: (moment: string, n: number) =>
      `The busiest hour began at ${moment}: ${count(n, 'place', 'places')} changed side.`,
    caption: 'The same in numbers: a line for each time the numbers change',
    time: 'From'
  },
  changes: {
    then: 'Then',
    now: 'Now (the clock)',
    hint: 'Old Style unless you write N.S.',
    set: 'Set',
    take: 'Pin the clock’s time',
    swap: 'Swap',
    end: 'End',
    presets: 'Or begin with',
    filter: 'Kind of place',
    all: 'All kinds',
    count: (n: number, all: number) =>
      `${count(n, 'place', 'places')} of ${String(all)} changed side`,
    none: 'No place of this kind changed side between the two moments.',
    unset: 'Set the first moment to see what changed since.',
    returned: (n: number) =>
      `${count(n, 'more place', 'more places')} changed hands in between and came back.`,
    onMap: 'On the map, left of the line is then, right of it is now.',
    line: 'Line between then and now',
    linePosition: (percent: number, then: string, now: string) =>
      `${String(percent)} percent of the map shows ${then}, the rest ${now}`
  }
};
