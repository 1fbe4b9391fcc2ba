import { formatCount } from './plural.ts';

interface FaultyStop {
  readonly number: number;
  readonly name: string;
}

const stopOf = ({ number, name }: FaultyStop): string => `Stop ${String(number)}, “${name}”,`;

const stops = (n: number): string => formatCount('en', n, { one: 'stop', other: 'stops' });

export const tourFilesEn = {
  /** In the description of a stop. */
  today: (text: string) => `Today: ${text}`,
  inference: (text: string) => (text === '' ? 'Editors’ inference' : `Editors’ inference: ${text}`),
  /** Taking a tour along. */
  exportHeading: 'Take it along',
  exportIntro:
    'Files for maps, phones and spreadsheets. They hold the stops, the way, what happened there and the sources.',
  formats: {
    gpx: { name: 'GPX', use: 'for satellite receivers and walking apps' },
    geojson: { name: 'GeoJSON', use: 'for maps and programs' },
    kml: { name: 'KML', use: 'for Google Earth and similar' },
    csv: { name: 'CSV', use: 'for a spreadsheet' },
    ics: { name: 'Calendar', use: 'an ICS file' }
  },
  saved: (file: string) => `Saved: ${file}`,
  notSaved: 'The file could not be made. Check the connection, then try again.',
  needsStart: 'For a calendar file, set when the walk starts.',
  needsStop: 'Add a stop first: an empty tour makes no file.',
  link: 'Link to this tour',
  copyLink: 'Copy the link',
  copied: 'The link is copied.',
  notCopied: 'The link could not be copied; select it in the field and copy it by hand.',
  qr: 'QR code of the link',
  qrHint: 'Point a phone’s camera at it to open the tour there.',
  qrTooLong: 'The link is too long for a QR code. Shorten notes, or send the link itself.',
  /** Bringing a tour in. */
  importHeading: 'Bring a tour in',
  importIntro:
    'From a GPX, KML or GeoJSON file, or from a link of this map. The file is read on this device and sent nowhere.',
  choose: 'Choose a file',
  dropHint: 'or drop it here',
  drop: 'Drop the file to open it as a tour',
  paste: 'Or paste a link to a tour',
  open: 'Open',
  reading: 'Reading the file …',
  workerFailed:
    'The reader of files could not be started, and the tour is as it was; check the connection, reload the page and try again.',
  notALink:
    'This is no link to a tour of this map; copy the whole address, with the part that begins “tour=”.',
  opened: (name: string, n: number) => `Opened: ${name}, ${stops(n)}.`,
  keptOld: 'The tour that was open is one “Undo” away.',
  nothingOpened: 'Nothing was opened; the tour is as it was.',
  faultsHeading: 'What could not be taken as it stood',
  manyFiles: 'Only the first of the files was opened; open the others one after the other.',
  atlasFaults: {
    'unknown-place': (fault: FaultyStop & { readonly id: string }) =>
      `${stopOf(fault)} names a place (${fault.id}) that this map does not have; it stays as a point where the file puts it.`,
    'unknown-event': (fault: FaultyStop & { readonly id: string }) =>
      `${stopOf(fault)} names an event (${fault.id}) that this map does not have; it stays without it.`,
    moved: (fault: FaultyStop & { readonly metres: number }) =>
      `${stopOf(fault)} lies ${String(fault.metres)} m from the place it names; it stays as a point where the file puts it.`,
    'hour-outside': (fault: FaultyStop) =>
      `${stopOf(fault)} names an hour outside the days of this map; it stays without an hour, which can be set again.`,
    'note-cut': (fault: FaultyStop) =>
      `${stopOf(fault)} has a longer note than a link can carry; its end was cut off. The file still has it.`
  }
};
