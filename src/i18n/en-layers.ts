import { EXAMPLE_ISO, MAP_DAYS } from './calendars.ts';
import { formatCount } from './plural.ts';

const megabytes = (bytes: number): string =>
  `${new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(bytes / 1e6)} MB`;

const features = (n: number): string => formatCount('en', n, { one: 'feature', other: 'features' });

interface Named {
  readonly number: number;
  readonly name: string;
}

const featureOf = ({ number, name }: Named): string =>
  name === '' ? `Feature ${String(number)}` : `Feature ${String(number)}, “${name}”,`;

/** What follows a count: `1 feature lies`, `2 features lie`. */
const countOf = (n: number, one: string, other: string): string =>
  `${features(n)} ${n === 1 ? one : other}`;

/** Words about layers that the visitor brings along. */
export const layersEn = {
  heading: 'Own layers',
  intro:
    'Lay a file of your own over the map, on the same clock: GeoJSON or Linked Places, with points, lines and areas. It is read on this device, stays on it, and is sent nowhere.',
  choose: 'Choose a file',
  dropHint: 'or drop it here',
  drop: 'Drop the file to lay it over the map',
  timesHint:
    'Times may stand in “when”, “start” and “end”, “times”, or in EDTF; New Style, on the clock of the city. What has no time is always shown.',
  none: 'No layer yet.',
  reading: 'Reading the file …',
  opened: (name: string, n: number) => `Laid over the map: ${name}, ${features(n)}.`,
  nothingOpened: 'Nothing was laid over the map.',
  manyFiles: 'Only the first of the files was opened; open the others one after the other.',
  workerFailed:
    'The reader of files could not be started; check the connection, reload the page and try again.',
  denied:
    'This browser keeps nothing: the layers last as long as this page. Allow it to store data, or keep the files.',
  faultsHeading: 'What could not be shown as it stood',
  list: 'Layers',
  show: (name: string) => `Show ${name}`,
  now: (now: number, all: number) => `${String(now)} of ${features(all)} at this hour`,
  fault: 'This layer could not be read again; remove it and open its file once more.',
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  removed: (name: string) => `Removed: ${name}`,
  undo: 'Undo',
  save: 'Save the file',
  saveOf: (name: string) => `Save the file of ${name}`,
  atThisHour: (name: string) => `${name}, at this hour`,
  unnamed: (n: number) => `Feature ${String(n)}`,
  goTo: 'Show on the map',
  andMore: (n: number) => `and ${String(n)} more`,
  kiosk: 'Own layers are not open on this screen.',
  unloaded: 'Own layers could not be loaded; check the connection and reload the page.',
  /** What is wrong with a file, and how to mend it. */
  faults: {
    'too-large': ({ size, limit }: { readonly size: number; readonly limit: number }) =>
      `The file has ${megabytes(size)}, more than the ${megabytes(limit)} that are read here; leave out what lies far from the city, or round the coordinates to six decimals.`,
    unreadable: () =>
      'The file cannot be read, perhaps because it was moved or deleted; choose it again.',
    empty: () => 'The file is empty; export it again and choose the new file.',
    zipped: () => 'The file is packed (ZIP); unpack it and choose the GeoJSON file inside.',
    'not-utf8': () =>
      'The text of the file is not in UTF-8; save it as UTF-8 in the program it comes from and choose it again.',
    'wrong-type': () =>
      'The file is neither GeoJSON nor Linked Places; export it as GeoJSON (in QGIS: Save Features As).',
    malformed: ({ line }: { readonly line: number | undefined }) =>
      `The file is damaged${line === undefined ? '' : ` at line ${String(line)}`}: it is no JSON there; export it again.`,
    'no-features': () =>
      'The file holds no features; add at least one to the layer and export it again.',
    'none-left': () =>
      'Nothing of the file can be shown on this map; what is wrong is said below, feature by feature.',
    'no-geometry': (feature: Named) =>
      `${featureOf(feature)} has no geometry and is not shown; give it a point, a line or an area.`,
    'bad-position': (feature: Named & { readonly text: string }) =>
      `${featureOf(feature)} is not shown: ${feature.text} is no position; write [longitude, latitude] in degrees, as [30.31, 59.94].`,
    'bad-shape': (feature: Named & { readonly text: string }) =>
      `${featureOf(feature)} is not shown: its geometry is none that GeoJSON knows (${feature.text}); a line has two positions at least, a ring four.`,
    'bad-time': (feature: Named & { readonly member: string; readonly text: string }) =>
      `${featureOf(feature)} is not shown: “${feature.text}” in “${feature.member}” cannot be read as a time; write it as ${EXAMPLE_ISO.slice(0, 10)}, ${EXAMPLE_ISO} or in EDTF.`,
    'ends-early': (feature: Named & { readonly member: string }) =>
      `${featureOf(feature)} is not shown: by “${feature.member}” it ends before it begins; correct one of the two times.`,
    more: ({ count: n }: { readonly count: number }) =>
      `${countOf(n, 'more is', 'more are')} not shown for reasons like these; correct them in the file.`,
    outside: ({ count: n }: { readonly count: number }) =>
      `${countOf(n, 'lies', 'lie')} outside this map; if they should be on it, check that longitude stands before latitude and that degrees are meant.`,
    never: ({ count: n }: { readonly count: number }) =>
      `${countOf(n, 'belongs', 'belong')} to days outside this map (${MAP_DAYS}); check that the times are New Style.`,
    zones: ({ count: n }: { readonly count: number }) =>
      `${countOf(n, 'has a time', 'have times')} with a zone, which was left out: hours are taken as the clock of the city showed them; leave the zone out of the file to be rid of this line.`,
    'too-many': ({ count: n, limit }: { readonly count: number; readonly limit: number }) =>
      `The file holds ${features(n)}, and the first ${String(limit)} were taken; split the file to show the others.`
  }
};
