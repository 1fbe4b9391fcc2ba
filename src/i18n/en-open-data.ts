/** Words in and about the files in which the whole atlas is given away. */
export const openDataEn = {
  /** How a place was, for a file that knows no map: `…: held by the government`. */
  sides: {
    contested: 'contested',
    neutral: 'neutral',
    none: 'nobody there',
    unknown: 'not documented'
  },
  passabilities: {
    open: 'open to all',
    raised: 'raised'
  },
  /** `a` and `b` are moments in words of both calendars. */
  during: (a: string, b: string) => `from ${a} until ${b}`,
  heading: 'Open data',
  intro:
    'All that this map knows, as files for other programs. Citations, certainty and licence travel in each. They are made here, on this device.',
  size: (bytes: number) =>
    `${new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(bytes / 1000)}\u00a0kB`,
  saved: (file: string) => `Saved: ${file}`,
  notSaved: 'The file could not be made; reload the page and try again.',
  licence: 'Licence',
  licenceText: (title: string) =>
    `Open Database Licence 1.0: use, change and pass it on, name the source (© OpenStreetMap contributors; ${title}) and keep what you make of it open.`,
  /** `old` and `young` are one day in two calendars; `old` is empty where there is but one. */
  times: (old: string, young: string) =>
    `Times are New Style, on the clock of the city, without a zone${old && `: ${old} Old Style is ${young}`}.`,
  kiosk: 'This screen saves no files.',
  /** What is in each file, and what it is for. */
  formats: {
    states: {
      what: 'Who held each place',
      use: 'A point for each place and span, GeoJSON: for QGIS, kepler.gl, Leaflet.'
    },
    shapes: {
      what: 'The same with outlines',
      use: 'Lines and areas for each span, GeoJSON: for QGIS.'
    },
    events: { what: 'What happened', use: 'A point for each event, GeoJSON.' },
    movements: {
      what: 'Who went where',
      use: 'A line for each movement, with the time of each position, GeoJSON.'
    },
    'linked-places': {
      what: 'Places for gazetteers',
      use: 'Linked Places Format, for the World Historical Gazetteer.'
    },
    'claim-table': { what: 'Table of claims', use: 'A row for each, CSV: for a spreadsheet.' },
    'event-table': { what: 'Table of events', use: 'A row for each, CSV: for a spreadsheet.' },
    'json-ld': { what: 'All of it, linked', use: 'JSON-LD in the words of schema.org.' }
  }
};
