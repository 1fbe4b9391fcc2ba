import { YEAR } from './calendars.ts';
export const todayMapEn = {
  heading: 'Today’s map',
  intro: `Lays the city of today over that of ${YEAR}. It is off until you name a source, and only that source is then asked for tiles.`,
  source: 'Tile address or archive',
  sourceHint:
    'An address with {z}, {x} and {y}, or the name of a .pmtiles file that lies beside this page.',
  attribution: 'Credit',
  attributionHint: 'Shown under the map, unless an archive names its authors itself.',
  defaultAttribution: '© OpenStreetMap contributors',
  show: 'Show',
  hide: 'Take off',
  fade: `From ${YEAR} to today`,
  fadeValue: (percent: number) => `${String(percent)} % today`,
  past: YEAR,
  present: 'Today',
  /** What is wrong with what was typed. */
  typedFaults: {
    empty: 'First write the address of the tiles or the name of the archive.',
    neither: 'This is neither an address with {z}, {x} and {y} nor the name of a .pmtiles file.',
    scheme: 'An address begins with https:// or http://, or is relative to this page.',
    fields:
      'An address needs {z}, {x} and {y}; besides them only {s} and {r} may stand in curly brackets.',
    folder: 'Write only the name of the .pmtiles file; it has to lie beside this page.'
  },
  /** Why a source cannot be shown. */
  faults: {
    unreachable: `No tiles come from this address, or this site does not let them in; the map of ${YEAR} stays as it was.`,
    missing: `No such .pmtiles file lies beside this page, or its server cannot send a part of a file; the map of ${YEAR} stays as it was.`,
    unreadable: `This file is no PMTiles archive of images or of Protomaps vector tiles; the map of ${YEAR} stays as it was.`,
    elsewhere: `This archive shows another part of the world; the map of ${YEAR} stays as it was.`,
    unloaded: `The part of the program that draws today’s map could not be loaded; the map of ${YEAR} stays as it was.`
  }
};
