import type { ExchangedTour } from '../../exchange/exchanged-tour.ts';
import type { Language } from '../../i18n/index.ts';

export const FORMATS = ['gpx', 'geojson', 'kml', 'csv', 'ics'] as const;
export type Format = (typeof FORMATS)[number];

interface Writer {
  /** Media type. */
  readonly type: string;
  /** Gives the file, or `undefined` where the tour lacks what the format needs. */
  readonly write: (tour: ExchangedTour, language: Language) => Promise<string | undefined>;
}

/** Each format is fetched when it is asked for. */
export const WRITERS: Readonly<Record<Format, Writer>> = {
  gpx: {
    type: 'application/gpx+xml',
    write: async (...tour) => (await import('../../exchange/gpx/export-gpx.ts')).exportGpx(...tour)
  },
  geojson: {
    type: 'application/geo+json',
    write: async (...tour) =>
      (await import('../../exchange/geojson/export-geojson.ts')).exportGeojson(...tour)
  },
  kml: {
    type: 'application/vnd.google-earth.kml+xml',
    write: async (...tour) => (await import('../../exchange/kml/export-kml.ts')).exportKml(...tour)
  },
  csv: {
    type: 'text/csv',
    write: async (...tour) => (await import('../../exchange/export-csv.ts')).exportCsv(...tour)
  },
  ics: {
    type: 'text/calendar',
    // The moment at which the file is made: a border that needs the clock of today.
    write: async (...tour) =>
      (await import('../../exchange/ics/export-ics.ts')).exportIcs(
        ...tour,
        new Date().toISOString()
      )
  }
};

/** A name for a file: letters and digits of the tour's name, `The-last-evening.gpx`. */
export function nameFile(tour: string, format: Format): string {
  const stem = tour
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return `${stem || 'tour'}.${format}`;
}
