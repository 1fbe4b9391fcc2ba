import { YEAR } from './calendars.ts';
import { formatCount } from './plural.ts';

export const printEn = {
  print: 'Print',
  printHint:
    'A sheet for A4 or Letter, fit for black and white: map, stops, sources and a QR code.',
  preparing: 'The sheet is being drawn …',
  ready: 'The sheet is ready; the print window of the browser opens.',
  failed: 'The sheet could not be drawn. Check the connection, then try again.',
  kicker: (title: string) => `${title} · walking tour`,
  sheet: 'Sheet for print',
  map: 'Map of the walk',
  stops: (n: number) => formatCount('en', n, { one: 'stop', other: 'stops' }),
  startsAt: (day: string, clock: string) => `${day}, ${clock}`,
  at: (clock: string) => `at ${clock}`,
  after: (minutes: string) => `after ${minutes}`,
  stays: (minutes: string) => `${minutes} there`,
  waits: (minutes: string) => `${minutes} waiting`,
  follows: (pace: string) =>
    `It follows the hours of ${YEAR}: a minute of the walk is ${pace} min of then`,
  tellsOf: (moment: string) => `Tells of ${moment}`,
  leg: (minutes: string, metres: string) => `On to the next stop: ${minutes}, ${metres}`,
  legBack: (minutes: string, metres: string) => `Back to stop 1: ${minutes}, ${metres}`,
  over: (bridges: string) => `over ${bridges}`,
  noWay: 'The plan has no way from here to the next stop.',
  happened: 'What happened',
  today: 'Today',
  note: 'Note',
  sources: 'Sources',
  north: 'N',
  link: 'The same tour on a phone',
  credits: 'Map data'
};
