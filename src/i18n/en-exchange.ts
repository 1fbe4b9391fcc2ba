import { YEAR } from './calendars.ts';
import { formatCount } from './plural.ts';

const megabytes = (bytes: number): string =>
  `${new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(bytes / 1e6)} MB`;

const count = (n: number, one: string, other: string): string =>
  formatCount('en', n, { one, other });

interface Stop {
  readonly number: number;
  readonly name: string;
}

const stopOf = ({ number, name }: Stop): string =>
  name === '' ? `Stop ${String(number)}` : `Stop ${String(number)}, “${name}”,`;

export const exchangeEn = {
  /** Heads of the columns of a table of stops. */
  columns: {
    number: 'No.',
    name: 'Stop',
    longitude: 'Longitude',
    latitude: 'Latitude',
    arrival: 'Arrival',
    walk: 'Walk to here, min',
    distance: 'Way to here, m',
    dwell: 'Stay, min',
    talk: 'Talk, min',
    hour: `Hour of ${YEAR}, New Style`,
    hourInWords: `Hour of ${YEAR} in words`,
    note: 'Note',
    description: 'What happened, what one sees',
    citations: 'Sources',
    place: 'Place (id)',
    event: 'Event (id)'
  },
  stops: 'Stops',
  route: 'The way through the streets',
  /** Names of what has none in a file. */
  unnamedTour: 'A tour without a name',
  unnamedStop: (n: number) => `Stop ${String(n)}`,
  /** What is wrong with a file, and how to mend it. */
  faults: {
    'too-large': ({ size, limit }: { readonly size: number; readonly limit: number }) =>
      `The file has ${megabytes(size)}, more than the ${megabytes(limit)} that are read here; export only the route and its stops, without the recorded track.`,
    unreadable: () =>
      'The file cannot be read, perhaps because it was moved or deleted; choose it again.',
    empty: () => 'The file is empty; export the tour again and choose the new file.',
    zipped: () =>
      'The file is packed (ZIP or KMZ); unpack it and choose the .kml or .gpx file inside.',
    'not-utf8': () =>
      'The text of the file is not in UTF-8; save it as UTF-8 in the program it comes from and choose it again.',
    'wrong-type': () =>
      'The file is not GPX, KML or GeoJSON; export the tour in one of these formats.',
    'document-type': ({ line }: { readonly line: number }) =>
      `The file declares a document type (DOCTYPE) before line ${String(line + 1)}, which is never read here, for safety; delete the declaration and choose the file again.`,
    malformed: ({ line }: { readonly line: number | undefined }) =>
      `The file is damaged${line === undefined ? '' : ` at line ${String(line)}`}: something there is not closed or stands in the wrong place; export it again.`,
    'too-deep': ({ line }: { readonly line: number }) =>
      `At line ${String(line)} the file is nested deeper than any tour; export it again from the program it comes from.`,
    'no-stops': () =>
      'The file holds neither stops nor a route; add at least one point and export it again.',
    'none-left': () =>
      'No stop of the file lies on this map; check its coordinates, or choose a tour through the city.',
    'no-position': (stop: Stop) =>
      `${stopOf(stop)} was left out, because its coordinates are missing or no numbers; write them in degrees, as 59.94 and 30.31.`,
    outside: (stop: Stop & { readonly longitude: number; readonly latitude: number }) =>
      `${stopOf(stop)} was left out, because latitude ${String(stop.latitude)}, longitude ${String(stop.longitude)} lies outside this map; check that the two are not swapped.`,
    'more-misplaced': ({ count: n }: { readonly count: number }) =>
      `${count(n, 'more stop was', 'more stops were')} left out for want of a position on this map; correct the coordinates in the file.`,
    'too-many': ({ count: n, limit }: { readonly count: number; readonly limit: number }) =>
      `The file holds ${String(n)} stops, and the first ${String(limit)} were taken, as many as a tour can have; split the file to load the others.`,
    shortened: (stop: Stop) =>
      `${stopOf(stop)} has a longer text than a tour can carry, and its end was cut off; shorten it in the file to choose what stays.`,
    'other-routes': ({ count: n }: { readonly count: number }) =>
      `The file holds ${String(n)} routes, and only the first was taken; to load another, put it first in the file.`
  }
};
